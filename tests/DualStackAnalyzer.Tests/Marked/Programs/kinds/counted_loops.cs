//# An index loop replaces the sockets of an array, which another loop binds
class Server
{
    private static Socket Make(bool isChosen)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (isChosen) socket.DualMode = true;
        return socket;
    }

    public void Start()
    {
        var sockets = new[] { Make(false), Make(false) };
        for (int i = 0; i < 2; i++)
        {
            sockets[i].Dispose();
            sockets[i] = Make(true);
        }

        foreach (var socket in sockets) socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
    }
}

//# An index loop replaces the first socket of an array, and another loop binds both
class Server
{
    public void Start()
    {
        var sockets = new Socket[2];
        sockets[0] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        sockets[1] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        for (int i = 0; i < 1; i++)
        {
            sockets[i].Dispose();
            sockets[i] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        }

        for (int i = 0; i < 2; i++) sockets[i].Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
    }
}

//# Loops over the numbers of two sockets count up, down, in steps and before the test
class Server
{
    private readonly Socket[] sockets =
    {
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    };

    public static void Up()
    {
        var two = new[] { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) };
        for (int i = 0; i <= 1; i++) two[i].DualMode = true;
        two[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
        two[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 82));
    }

    public static void Down()
    {
        var two = new[] { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) };
        for (int i = 1; i >= 0; i--) two[i].DualMode = true;
        two[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 83));
        two[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 84));
    }

    public static void InSteps()
    {
        var three = new Socket[3];
        three[0] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        three[1] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        three[2] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        for (int i = 0; i < 3; i += 2) three[i].DualMode = true;
        three[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 85));
        three[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 86));
        three[2].Bind(new IPEndPoint(IPAddress.IPv6Any, 87));
    }

    public static void BeforeTheTest()
    {
        var two = new Socket[2];
        two[0] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        two[1] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        int i = 0;
        while (++i < 2) two[i].DualMode = true;
        two[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 88));
        two[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 89));
    }
}

//# A loop of more turns than are counted makes sockets and binds them
class Server
{
    public void Start(int port)
    {
        for (int i = 0; i < 100; i++)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port + i));
        }
    }
}

//# A loop of few turns tries one port after the other
class Server
{
    public Socket Start(int port)
    {
        for (int i = 0; i < 5; i++)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port + i));
                return socket;
            }
            catch (SocketException)
            {
                socket.Dispose();
            }
        }

        return null;
    }
}

//# An unsigned number below none is large
class Server
{
    public void Start(Socket[] sockets)
    {
        uint i = 0;
        i--;
        for (; i > 5; i += 7)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            sockets[i] = socket;
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
        }
    }
}

//# A loop of three turns chooses for the one socket around it
class Server
{
    public void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        for (int turn = 0; turn < 3; turn++) socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
    }
}

//# A loop of no turn chooses for no socket
class Server
{
    public void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        for (int turn = 2; turn < 2; turn++) socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
    }
}

//# A list is filled in one loop, chosen for by number in another and bound by number in a third
class Server
{
    public void Start(string[] names)
    {
        var sockets = new List<Socket>();
        foreach (var name in names) sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
        for (int i = 0; i < sockets.Count; i++) sockets[i].DualMode = true;
        for (int i = 0; i < sockets.Count; i++) sockets[i].Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
    }
}

//# A loop over an array asks for its length and for a constant
class Server
{
    public void Start()
    {
        var sockets = new[] { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) };
        for (int i = 0; i < sockets.Length && i < 8; i++) sockets[i].DualMode = true;
        for (int i = 0; i < sockets.Length; i++) sockets[i].Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
    }
}

//# A loop over the length of an array replaces its sockets by others without a mode
class Server
{
    public void Start()
    {
        var sockets = new Socket[] { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) }; // ?? DSA1001
        for (int i = 0; i < sockets.Length; i++)
        {
            sockets[i].Dispose();
            sockets[i] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        }

        for (int i = 0; i < sockets.Length; i++) sockets[i].Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
    }
}

//# Three flags decide which sockets are in a list
class Server
{
    public void Start(bool a, bool b, bool c)
    {
        var sockets = new List<Socket>();
        if (a) sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
        if (b) sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
        if (c) sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
        foreach (var socket in sockets) socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
    }
}

//# A number that a function changes when it is run later is not what it was
class Server
{
    public void Start(string[] names)
    {
        int empty = 0;
        var known = names.Where(name => { if (name.Length == 0) { empty++; return false; } return true; }).ToList();
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        bool isDual = empty < 1;
        if (isDual) socket.DualMode = true;
        while (empty < 2) empty++;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
    }
}

//# A negative number is large once it is cast
class Server
{
    public void Start()
    {
        int below = -1;
        int count = (byte)below;
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        bool isDual = count < 3;
        if (isDual) socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
    }
}

//# Loops of two turns in a lambda, a local function and an initializer
class Server
{
    private readonly Action start = () =>
    {
        var two = new[] { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) };
        for (int i = 0; i < 2; i++) two[i].DualMode = true;
        two[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
        two[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 82));
    };

    public void Start()
    {
        start();
        Local();
        Action lambda = () =>
        {
            var three = new Socket[3];
            three[0] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            three[1] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            three[2] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            for (byte i = 0; i < 2; i++) three[i].DualMode = true;
            for (byte i = 0; i < 3; i++) three[i].Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        };
        lambda();

        void Local()
        {
            var two = new Socket[2];
            two[0] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            two[1] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            for (int i = 1; i < 2; i++) two[i].DualMode = true;
            two[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 83));
            two[1].Bind(new IPEndPoint(IPAddress.IPv6Any, 84));
        }
    }
}

//# A counter that is handed on by reference may have any number
class Server
{
    private static void Next(ref int i) => i = Environment.TickCount;

    public void Start(Socket[] sockets)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        int i = 0;
        for (Next(ref i); i < 2; i++) sockets[i].NoDelay = true;
        bool isDual = i < 9;
        if (isDual) socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 85));
    }
}
