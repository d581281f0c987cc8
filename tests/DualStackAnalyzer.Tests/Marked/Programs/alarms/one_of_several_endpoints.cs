//:
//@ net10.0
class Search
{
    /*members*/

    public void Run(IPAddress local, bool isIPv4)
    {
        using var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp); // ?? DSA1002
        socket.Bind(new IPEndPoint(local, 0));
        socket.SendTo(new byte[1], new IPEndPoint(/*to*/, 1900)); /*mark*/
    }
}

//# An address out of a table by the kind of the local one is that of its family
//+ members
private static readonly Dictionary<string, string> Groups = new() { ["v4"] = "239.255.255.250", ["local"] = "FF02::C", ["site"] = "FF05::C" };
//+ to
IPAddress.Parse(Groups[local.AddressFamily == AddressFamily.InterNetwork ? "v4" : local.IsIPv6LinkLocal ? "local" : "site"])

//# An address that a flag chooses may be that of the socket's family
//+ to
isIPv4 ? IPAddress.Loopback : IPAddress.IPv6Loopback

//# An address of one family is not that of a socket whose family its caller chooses // !! DSA3005
//+ to
IPAddress.Parse("239.255.255.250")
