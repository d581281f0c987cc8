using System; using System.Net; using System.Net.Sockets;
// Steps of a handshake that go on to each other: what calls the first does nothing else that tells something.
public sealed class Handshake
{
    private readonly Socket _peer;
    private Socket _relay;

    public Handshake(Socket peer) => _peer = peer;

    public void Run() => First();

    private void First() { if (Read(1) > 0) Second(); else Close(); }

    private void Second() { if (Read(2) > 0) Third(); else First(); }

    private void Third() { if (Read(3) > 0) Fourth(Read(4) > 0); else Second(); }

    private void Fourth(bool isIPv6)
    {
        IPAddress any = isIPv6 ? IPAddress.IPv6Any : IPAddress.Any;
        _relay = new Socket(any.AddressFamily, SocketType.Dgram, ProtocolType.Udp); // !! DSA1002
        _relay.Bind(new IPEndPoint(any, 0));
        Third();
    }

    private int Read(int count) => _peer.Receive(new byte[count]);

    private void Close() { _peer.Close(); _relay?.Close(); }
}

// The family is what the caller passes, which is not seen.
public sealed class GivenAddress
{
    private readonly Socket _peer;
    private Socket _relay;

    public GivenAddress(Socket peer) => _peer = peer;

    public void Run() => First();

    private void First() { if (Read(1) > 0) Second(); else Close(); }

    private void Second() { if (Read(2) > 0) Third(); else First(); }

    private void Third() { if (Read(3) > 0) Fourth(IPAddress.Any); else Second(); }

    private void Fourth(IPAddress any)
    {
        _relay = new Socket(any.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        _relay.Bind(new IPEndPoint(any, 0));
        Third();
    }

    private int Read(int count) => _peer.Receive(new byte[count]);

    private void Close() { _peer.Close(); _relay?.Close(); }
}

public sealed class Guarded
{
    private readonly Socket _peer;
    private Socket _relay;

    public Guarded(Socket peer) => _peer = peer;

    public void Run() => First();

    private void First() { if (Read(1) > 0) Second(); else Close(); }

    private void Second() { if (Read(2) > 0) Third(); else First(); }

    private void Third() { if (Read(3) > 0) Fourth(Read(4) > 0); else Second(); }

    private void Fourth(bool isIPv6)
    {
        IPAddress any = isIPv6 ? IPAddress.IPv6Any : IPAddress.Any;
        _relay = new Socket(any.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        if (isIPv6) _relay.DualMode = true;
        _relay.Bind(new IPEndPoint(any, 0));
        Third();
    }

    private int Read(int count) => _peer.Receive(new byte[count]);

    private void Close() { _peer.Close(); _relay?.Close(); }
}
