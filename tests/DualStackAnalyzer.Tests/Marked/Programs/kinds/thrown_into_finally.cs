//# What is thrown at several places of a try goes through its finally once, and out of it
class Server
{
    public void Run(int port, bool dual)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try
        {
            try
            {
                Check(1);
                Check(2);
                socket.DualMode = dual;
            }
            finally
            {
                Check(3);
            }
        }
        catch (InvalidOperationException)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }

    private static void Check(int number)
    {
        if (number == Environment.TickCount)
        {
            throw new InvalidOperationException();
        }
    }
}

//# A finally that chooses does so for what is thrown at several places of its try
class Server
{
    public void Run(int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            try
            {
                Check(1);
                Check(2);
            }
            finally
            {
                socket.DualMode = true;
            }
        }
        catch (InvalidOperationException)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }

    private static void Check(int number)
    {
        if (number == Environment.TickCount)
        {
            throw new InvalidOperationException();
        }
    }
}
