//# A getter that lets the platform assign a field by reference
class Server
{
    private bool _dual = true;

    private int Reset
    {
        get
        {
            bool.TryParse("x", out _dual);
            return 0;
        }
    }

    public void Run(int port)
    {
        int reset = Reset;
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (_dual)
        {
            socket.DualMode = true;
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port + reset));
    }
}
