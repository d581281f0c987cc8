//# What a filter leaves out another filter takes
class Announcer
{
    public void Open(int port)
    {
        var all = System.Net.NetworkInformation.NetworkInterface.GetAllNetworkInterfaces().Select(it => it.GetIPProperties().UnicastAddresses[0].Address).ToList();
        foreach (var own in all.Where(it => it.AddressFamily == AddressFamily.InterNetwork))
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.Bind(new IPEndPoint(own, port));
            socket.Receive(new byte[9]);
        }
        foreach (var own in all.Where(it => it.AddressFamily == AddressFamily.InterNetworkV6))
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp); // !! DSA1003
            socket.Bind(new IPEndPoint(own, port));
            socket.Receive(new byte[9]);
        }
    }
}

//# What a filter leaves out a filter of the other family chooses for
class Announcer
{
    public void Open(int port)
    {
        var all = System.Net.NetworkInformation.NetworkInterface.GetAllNetworkInterfaces().Select(it => it.GetIPProperties().UnicastAddresses[0].Address).ToList();
        foreach (var own in all.Where(it => it.AddressFamily == AddressFamily.InterNetwork))
        {
            var socket = new Socket(own.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            socket.Bind(new IPEndPoint(own, port));
            socket.Receive(new byte[9]);
        }
        foreach (var own in all.Where(it => it.AddressFamily == AddressFamily.InterNetworkV6))
        {
            var socket = new Socket(own.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            socket.Bind(new IPEndPoint(own, port));
            socket.Receive(new byte[9]);
        }
    }
}

//# Sockets that a filter takes are chosen for, and the others are IPv4
class Servers
{
    public void Start(int port)
    {
        var all = new[] { IPAddress.Any, IPAddress.IPv6Any }.Select(it => new TcpListener(it, port)).ToList();
        foreach (var listener in all.Where(it => it.Server.AddressFamily == AddressFamily.InterNetworkV6)) listener.Server.DualMode = false;
        foreach (var listener in all) listener.Start();
    }
}

//# A socket at an address of a list that one filter finds, or else another, is reported
class Finder
{
    public void Open(IPAddress first, IPAddress second, int port)
    {
        var own = new[] { first, second }.Where(it => it.AddressFamily == AddressFamily.InterNetworkV6).FirstOrDefault() ?? IPAddress.Loopback;
        var listener = new TcpListener(own, port); // !! DSA1002
        listener.Start();
    }
}
