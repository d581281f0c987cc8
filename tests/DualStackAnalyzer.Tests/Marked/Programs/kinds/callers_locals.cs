//# A local of the caller that is Loopback for good makes the family IPv4
abstract class Receiver
{
    private readonly UdpClient _client;
    protected Receiver(IPEndPoint own) { _client = new UdpClient(own); _client.BeginReceive(Received, null); }
    private void Received(IAsyncResult result) => Console.WriteLine(result);
}
sealed class Echo : Receiver
{
    public Echo(IPEndPoint own) : base(own) { }
}
static class App
{
    static Echo Run()
    {
        var own = new IPEndPoint(IPAddress.Loopback, 5053);
        Console.WriteLine(own);
        return new Echo(own);
    }
}

//# A local of the caller that is IPv6Any for good makes the family constant
sealed class Receiver
{
    private readonly UdpClient _client;
    public Receiver(IPEndPoint own) { _client = new UdpClient(own); _client.BeginReceive(Received, null); } // !! DSA1001
    private void Received(IAsyncResult result) => Console.WriteLine(result);
}
static class App
{
    static Receiver Run()
    {
        IPEndPoint own = new(IPAddress.IPv6Any, 5053);
        return new Receiver(own);
    }
}

//# A local of the caller that is assigned again leaves the family to run time
sealed class Receiver
{
    private readonly UdpClient _client;
    public Receiver(IPEndPoint own) { _client = new UdpClient(own); _client.BeginReceive(Received, null); } // !! DSA1002
    private void Received(IAsyncResult result) => Console.WriteLine(result);
}
public static class App
{
    public static object Run(IPEndPoint other)
    {
        var own = new IPEndPoint(IPAddress.Loopback, 5053);
        if (other != null)
        {
            own = other;
        }

        return new Receiver(own);
    }
}

//# A local of the caller whose address is set later leaves the family to run time
sealed class Receiver
{
    private readonly UdpClient _client;
    public Receiver(IPEndPoint own) { _client = new UdpClient(own); _client.BeginReceive(Received, null); } // !! DSA1002
    private void Received(IAsyncResult result) => Console.WriteLine(result);
}
public static class App
{
    public static object Run(IPAddress other)
    {
        var own = new IPEndPoint(IPAddress.Loopback, 5053);
        own.Address = other;
        return new Receiver(own);
    }
}

//# A local that another one refers to leaves the family to run time
sealed class Receiver
{
    private readonly UdpClient _client;
    public Receiver(IPEndPoint own) { _client = new UdpClient(own); _client.BeginReceive(Received, null); } // !! DSA1002
    private void Received(IAsyncResult result) => Console.WriteLine(result);
}
public static class App
{
    public static object Run(IPEndPoint other)
    {
        var own = new IPEndPoint(IPAddress.Loopback, 5053);
        ref var same = ref own;
        same = other;
        return new Receiver(own);
    }
}
