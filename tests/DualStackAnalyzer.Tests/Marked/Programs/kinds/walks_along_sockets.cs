//:
class Server
{
    void Start(int port, bool isSome)
    {
        /*body*/
        foreach (var socket in sockets) { socket.Bind(new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, port++)); socket.Listen(10); }
    }
}

//# A loop chooses for two sockets of an array
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
foreach (var socket in sockets) { socket.DualMode = true; }

//# A loop chooses for two sockets of a list
var sockets = new List<Socket>();
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
foreach (var socket in sockets) { socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); }

//# A loop chooses for two sockets of a list that ForEach walks along
var sockets = new List<Socket> { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) };
sockets.ForEach(socket => socket.DualMode = true);

//# A loop chooses for the IPv6 socket of two
var sockets = new[] { new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) };
foreach (var socket in sockets) { if (socket.AddressFamily == AddressFamily.InterNetworkV6) { socket.DualMode = true; } }

//# A loop sets the option for the IPv6 socket of two
var sockets = new[] { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) };
foreach (var socket in sockets) { if (socket.AddressFamily == AddressFamily.InterNetworkV6) { socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); } }

//# A loop chooses for some of two sockets only
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
};
foreach (var socket in sockets) { if (isSome) { socket.DualMode = true; } }

//# A loop that ends with the first of two sockets has not chosen for the second
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
};
foreach (var socket in sockets) { socket.DualMode = true; break; }

//# A loop that leaves out the first of two sockets has not chosen for that
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
bool isFirst = true;
foreach (var socket in sockets) { if (!isFirst) { socket.DualMode = true; } isFirst = false; }

//# A loop in a loop chooses for the sockets of both arrays
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
var others = new[] { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) };
foreach (var other in others) { foreach (var socket in sockets) { socket.DualMode = true; } other.DualMode = true; }
foreach (var other in others) { other.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); }

//# A walk that is taken again begins anew
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
foreach (var socket in sockets) { socket.NoDelay = true; }
foreach (var socket in sockets) { socket.DualMode = true; }

//# Two sockets of an array that a loop only looks at are two findings
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
};
foreach (var socket in sockets) { Console.WriteLine(socket.Ttl); }

//# A walk by hand comes to both sockets
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
using var walk = sockets.ToList().GetEnumerator();
while (walk.MoveNext()) { walk.Current.DualMode = true; }

//# A loop over numbers chooses for one socket
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
for (int i = 0; i < sockets.Length; i++) { sockets[i].DualMode = true; }

//# A loop over numbers chooses for three sockets
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
for (int i = 0; i < sockets.Length; i++) { sockets[i].DualMode = true; }

//# A loop over numbers backwards chooses for three sockets
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
for (int i = sockets.Length - 1; i >= 0; i--) { sockets[i].DualMode = true; }

//# A loop over numbers chooses for three sockets of a list
var sockets = new List<Socket> { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) };
for (int i = 0; i < sockets.Count; i++) { sockets[i].SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); }

//# A loop that counts on in the brackets chooses for three sockets
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
int at = 0;
while (at < sockets.Length) { sockets[at++].DualMode = true; }

//# A loop over numbers that only looks leaves three findings
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
};
for (int i = 0; i < sockets.Length; i++) { Console.WriteLine(sockets[i].Ttl); }

//# A loop that chooses for those that are not bound chooses for each
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
foreach (var socket in sockets) { if (!socket.IsBound) { socket.DualMode = true; } }

//# A loop that chooses for those that are not dual chooses for each
var sockets = new[]
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
};
foreach (var socket in sockets) { if (!socket.DualMode) { socket.DualMode = true; } }
