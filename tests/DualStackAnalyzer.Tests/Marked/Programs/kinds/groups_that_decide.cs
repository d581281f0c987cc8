//# A client that joins an IPv4 group in a method that others may call is reported
class Discovery
{
    private static readonly IPAddress Group = IPAddress.Parse("224.0.0.251");
    private readonly UdpClient _client;
    public Discovery(IPEndPoint own)
    {
        _client = new UdpClient(own); // !! DSA1002
        _client.BeginReceive(null, null);
    }
    public void JoinIPv4() => _client.JoinMulticastGroup(Group);
}

//# A client that joins an IPv4 group in the method that binds it is IPv4
class Discovery
{
    private static readonly IPAddress Group = IPAddress.Parse("224.0.0.251");
    private readonly UdpClient _client;
    public Discovery(IPEndPoint own) => _client = new UdpClient(own.AddressFamily);
    public void Open(IPEndPoint own)
    {
        _client.Client.Bind(own);
        _client.JoinMulticastGroup(Group);
        _client.BeginReceive(null, null);
    }
}

//:
class Discovery
{
    private static readonly IPAddress Group = IPAddress.Parse("224.0.0.251");
    private static readonly IPAddress GroupV6 = IPAddress.Parse("ff02::fb");
    public void Open(IPAddress own, bool joins)
    {
        var client = new UdpClient(own.AddressFamily); /*mark*/
        client.Client.Bind(new IPEndPoint(own, 5353));
        /*body*/
        client.BeginReceive(null, null);
    }
}

//# A client that joins an IPv4 group is IPv4, whatever address it is given
client.JoinMulticastGroup(Group, own);

//# A client that joins an IPv6 group is IPv6 // !! DSA1002
client.JoinMulticastGroup(GroupV6);

//# A client that joins an IPv4 group only where a caller wants it may be IPv6 // !! DSA1002
if (joins) client.JoinMulticastGroup(Group, own);

//# A client that joins the group of its family is reported // !! DSA1002
client.JoinMulticastGroup(own.AddressFamily == AddressFamily.InterNetwork ? Group : GroupV6);

//# A client that goes on where it cannot join an IPv4 group may be IPv6 // !! DSA1002
try { client.JoinMulticastGroup(Group, own); } catch (Exception failure) { Console.WriteLine(failure); }
