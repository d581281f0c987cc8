/*types*/
class Server
{
    /*members*/
    void Start(/*parameters*/)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        /*body*/
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
