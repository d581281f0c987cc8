class Server
{
    void Start(string[] args)
    {
        /*body*/
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        four.Bind(new IPEndPoint(IPAddress.Any, /*first*/));
        four.Listen(5);
        /*between*/
        var six = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        six.DualMode = true;
        six.Bind(new IPEndPoint(IPAddress.IPv6Any, /*second*/)); /*mark*/
    }
}
