//# A dual client in a field that joins an IPv4 group throws
public sealed class Discovery
{
    private readonly UdpClient _client = new UdpClient(AddressFamily.InterNetworkV6) { Client = { DualMode = true } };
    private static readonly IPAddress Group = IPAddress.Parse("239.255.255.250");

    public void Join() => _client.JoinMulticastGroup(Group, 4); // !! DSA3006
}

//# An IPv4 client in a field that joins an IPv4 group is silent
public sealed class Discovery
{
    private readonly UdpClient _client = new UdpClient(AddressFamily.InterNetwork);
    private static readonly IPAddress Group = IPAddress.Parse("239.255.255.250");

    public void Join() => _client.JoinMulticastGroup(Group, 4);
}

//# An IPv4 client that joins and leaves an IPv6 group throws
public static class Mdns
{
    public static void Listen()
    {
        var group = IPAddress.Parse("ff02::fb");
        using var client = new UdpClient(5353);
        client.JoinMulticastGroup(group); // !! DSA3006
        client.DropMulticastGroup(group); // !! DSA3006
    }
}

//# An IPv6 client that joins and leaves an IPv6 group is silent
public static class Mdns
{
    public static void Listen()
    {
        var group = IPAddress.Parse("ff02::fb");
        using var client = new UdpClient(AddressFamily.InterNetworkV6);
        client.JoinMulticastGroup(group);
        client.DropMulticastGroup(group);
    }
}

//# A group that a test of the family chooses is silent
public static class Mdns
{
    public static UdpClient Listen(AddressFamily family)
    {
        var client = new UdpClient(family);
        client.JoinMulticastGroup(family == AddressFamily.InterNetworkV6 ? IPAddress.Parse("ff02::fb") : IPAddress.Parse("224.0.0.251"));
        return client;
    }
}

//# A group of a family that is not known is silent
public static class Mdns
{
    public static UdpClient Listen(IPAddress group)
    {
        var client = new UdpClient(5353);
        client.JoinMulticastGroup(group);
        return client;
    }
}

//# A client with a socket of its own is silent
public static class Mdns
{
    public static UdpClient Listen()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.DualMode = true;
        var client = new UdpClient { Client = socket };
        client.JoinMulticastGroup(IPAddress.Parse("224.0.0.251"));
        return client;
    }
}

//# A group at the level IP on a dual socket is silent
public static class Mdns
{
    public static void Listen()
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.DualMode = true;
        socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.AddMembership, new MulticastOption(IPAddress.Parse("224.0.0.251")));
    }
}

//# A group at the level IPv6 on an IPv4 socket throws
public static class Mdns
{
    public static void Listen()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, new IPv6MulticastOption(IPAddress.Parse("ff02::fb"))); // !! DSA3006
    }
}

//# A loopback option of the other level in the else of a test throws
public static class Mdns
{
    public static Socket Open(IPAddress local)
    {
        var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        if (local.AddressFamily == AddressFamily.InterNetworkV6)
        {
            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        }

        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.MulticastLoopback, true); // !! DSA3006
        return socket;
    }
}

//# A loopback option under a test of the family is silent
public static class Mdns
{
    public static Socket Open(IPAddress local)
    {
        var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        if (local.AddressFamily == AddressFamily.InterNetworkV6)
        {
            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.MulticastLoopback, true);
        }
        else
        {
            socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.MulticastLoopback, true);
        }

        return socket;
    }
}

//# An option of the level IPv6 on an IPv6 socket is silent
public static class Mdns
{
    public static Socket Open(int hops)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.MulticastTimeToLive, hops);
        return socket;
    }
}

//# An option of the level IP on an IPv4 socket is silent
public static class Mdns
{
    public static Socket Open(int hops)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.MulticastTimeToLive, hops);
        return socket;
    }
}
