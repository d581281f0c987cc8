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
sealed class Twice : Receiver
{
    public Twice(IPEndPoint own) : base(own) { }
}
static class App
{
    static Echo Run()
    {
        var own = new IPEndPoint(IPAddress.Loopback, 5053);
        Console.WriteLine(own);
        return new Echo(own);
    }

    static Twice Again()
    {
        var own = new IPEndPoint(IPAddress.Loopback, 5054);
        return new Twice(own);
    }
}

//:
sealed class Receiver
{
    private readonly UdpClient _client;
    public Receiver(IPEndPoint own) { _client = new UdpClient(own); _client.BeginReceive(Received, null); } /*mark*/
    private void Received(IAsyncResult result) => Console.WriteLine(result);
}

public static class App
{
    public static object Run(IPEndPoint other, Action<IPEndPoint> configure)
    {
        /*body*/
        return new Receiver(own);
    }
}

//# A local of the caller that is IPv6Any for good makes the family constant // !! DSA1001
IPEndPoint own = new(IPAddress.IPv6Any, 5053);

//# A local of the caller that is assigned again leaves the family to run time // !! DSA1002
var own = new IPEndPoint(IPAddress.Loopback, 5053);
if (other != null)
{
    own = other;
}

//# A local of the caller whose address is set later leaves the family to run time // !! DSA1002
var own = new IPEndPoint(IPAddress.Loopback, 5053);
own.Address = other.Address;

//# A local that another one refers to leaves the family to run time // !! DSA1002
var own = new IPEndPoint(IPAddress.Loopback, 5053);
ref var same = ref own;
same = other;

//# A local that another one stands for leaves the family to run time // !! DSA1002
var own = new IPEndPoint(IPAddress.Loopback, 5053);
var same = own;
same.Address = other.Address;

//# A local that a delegate may change leaves the family to run time // !! DSA1002
var own = new IPEndPoint(IPAddress.Loopback, 5053);
configure(own);
