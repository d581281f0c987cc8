//# A field with a default is one port of the loop
class Server
{
    private int _port = 8080;
    public void Use(int port) { if (port > 0) _port = port; }
    void Start()
    {
        int port = _port;
        foreach (var address in new[] { IPAddress.Any, IPAddress.IPv6Any })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# An option of another type is one port of the loop
class Options { public int Port { get; set; } = 8080; }
class Server
{
    void Start(Options options)
    {
        int port = options.Port;
        foreach (var address in new[] { IPAddress.Any, IPAddress.IPv6Any })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A method of its own is one port of the loop
class Server
{
    static int Get(string[] args) { if (args.Length > 0) return int.Parse(args[0]); return 8080; }
    void Start(string[] args)
    {
        int port = Get(args);
        foreach (var address in new[] { IPAddress.Any, IPAddress.IPv6Any })
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1006
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//: loop_over_addresses
/*body*/
//+ addresses
new[] { IPAddress.Any, IPAddress.IPv6Any }
//+ parameters
string[] args

//# A conditional expression is one port of the loop // !! DSA1006
int port = args.Length > 0 ? int.Parse(args[0]) : 8080;

//# A default that is overwritten under a test is one port of the loop // !! DSA1006
int port = 8080;
if (args.Length > 0) port = int.Parse(args[0]);

//# A port that is assigned in both branches is one port of the loop // !! DSA1006
int port;
if (args.Length > 0) port = int.Parse(args[0]);
else port = 8080;

//# A port of two constants is one port of the loop // !! DSA1006
int port = args.Length > 0 ? 443 : 80;

//# TryParse with a default is one port of the loop // !! DSA1006
if (!int.TryParse(args[0], out int port)) port = 8080;

//# TryParse in a conditional expression is one port of the loop // !! DSA1006
int port = int.TryParse(args[0], out int parsed) ? parsed : 8080;

//# A coalesced port is one port of the loop // !! DSA1006
int? configured = args.Length > 0 ? int.Parse(args[0]) : null;
int port = configured ?? 8080;

//# A switch expression is one port of the loop // !! DSA1006
int port = args.Length switch { 0 => 80, 1 => 8080, _ => int.Parse(args[1]) };

//# A switch statement is one port of the loop // !! DSA1006
int port;
switch (args.Length)
{
    case 0: port = 80; break;
    case 1: port = 8080; break;
    default: port = 443; break;
}

//# A port that is read in a try is one port of the loop // !! DSA1006
int port = 8080;
try { port = int.Parse(args[0]); } catch (FormatException) { }

//# A port that is searched for in a loop is one port of the loop // !! DSA1006
int port = 8080;
for (int i = 0; i < args.Length; i++) if (args[i] == "--port") port = int.Parse(args[++i]);

//# Math.Max is one port of the loop // !! DSA1006
int port = Math.Max(1024, args.Length);

//# A sum is one port of the loop // !! DSA1006
int port = 8000 + args.Length;

//# A port of many constants is one port of the loop // !! DSA1006
int port = 1;
if (args.Length > 1) port = 2;
if (args.Length > 2) port = 3;
if (args.Length > 3) port = 4;
if (args.Length > 4) port = 5;

//# A parsed text is one port of the loop // !! DSA1006
int port = int.Parse(args[0]);

//# A cast is one port of the loop // !! DSA1006
int port = (int)(ushort)args.Length;

//# A coalescing assignment is one port of the loop // !! DSA1006
int? given = null;
given ??= 8080;
int port = given.Value;

//# An environment variable is one port of the loop // !! DSA1006
int port = int.Parse(Environment.GetEnvironmentVariable("PORT") ?? "8080");
