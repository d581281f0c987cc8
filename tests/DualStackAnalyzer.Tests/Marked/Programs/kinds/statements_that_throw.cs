//:
class Server
{
    private int _count;
    private bool _isThere;
    private int Checked => _count > 0 ? _count : throw new InvalidOperationException();
    private int Count { get; set; }
    public void Run(int port, string[] arguments)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        try
        {
            /*body*/
            socket.DualMode = true;
        }
        catch (Exception)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A setting of a socket before the choice may throw // !! DSA1001
socket.NoDelay = true;

//# An element of an array that is read before the choice may not be there // !! DSA1001
var first = arguments[0];

//# A division before the choice may throw // !! DSA1001
_count = port / _count;

//# A property of the platform that is read before the choice may throw // !! DSA1001
_isThere = Console.KeyAvailable;

//# A getter of the type itself that is read before the choice may throw // !! DSA1001
_count = Checked;

//# A field that is assigned before the choice does not throw
_count = port + 1;

//# A property without a body that is assigned before the choice does not throw
Count = port;
