class Server
{
    static Socket Open(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        /*choice*/
        socket.Bind(new IPEndPoint(address, port));
        socket.Listen(10);
        return socket;
    }
    void Start(int port)
    {
        /*body*/
    }
}
