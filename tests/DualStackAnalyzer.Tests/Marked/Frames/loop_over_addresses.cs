class Server
{
    void Start(/*parameters*/)
    {
        /*body*/
        foreach (var address in /*addresses*/)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); /*mark*/
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}
