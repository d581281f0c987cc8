class Server
{
    void Start(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        /*body*/
        s.Bind(new IPEndPoint(address, port));
    }
}
