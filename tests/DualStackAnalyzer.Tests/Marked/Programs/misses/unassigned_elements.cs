using System; using System.Net; using System.Net.Sockets; using System.Collections.Generic;
// An array that is made by its length has elements, though none was assigned: to read one ends nothing.
public sealed class Server
{
    private readonly Socket[] _sockets = new Socket[4];

    public void BehindABuffer(IPEndPoint local, Socket peer)
    {
        var buffer = new byte[4];
        peer.Receive(buffer);
        int version = buffer[0];
        var socket = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        socket.Bind(local);
        socket.Listen(version);
    }

    public void BehindABufferThatIsUsedAgain(IPEndPoint local, Socket peer)
    {
        var buffer = new byte[4];
        buffer[0] = 5;
        peer.Send(buffer);
        peer.Receive(buffer);
        if (buffer[0] == 4)
        {
            var socket = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
            socket.Bind(local);
            socket.Listen(5);
        }
    }

    public void OneByteDecidesBoth(Socket peer)
    {
        var buffer = new byte[4];
        peer.Receive(buffer);
        IPAddress any = buffer[3] == 4 ? IPAddress.IPv6Any : IPAddress.Any;
        var socket = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (buffer[3] == 4) socket.DualMode = true;
        socket.Bind(new IPEndPoint(any, 0));
        socket.Listen(5);
    }

    public void NotMadeYet(IPEndPoint local, int index)
    {
        if (_sockets[index] == null)
        {
            _sockets[index] = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }; // !! DSA1002
            _sockets[index].Bind(local);
            _sockets[index].Listen(5);
        }
    }

    public void OneForEachAnswer(string host, int port)
    {
        var addresses = new List<IPAddress>();
        addresses.AddRange(Dns.GetHostAddresses(host));
        var sockets = new Socket[addresses.Count];
        for (int i = 0; i < addresses.Count; i++)
        {
            sockets[i] = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }; // !! DSA1006
            sockets[i].Bind(new IPEndPoint(addresses[i], port));
            sockets[i].Listen(5);
        }
    }

    public void OneForEachAnswerWithAMode(string host, int port)
    {
        var addresses = new List<IPAddress>();
        addresses.AddRange(Dns.GetHostAddresses(host));
        var sockets = new Socket[addresses.Count];
        for (int i = 0; i < addresses.Count; i++)
        {
            sockets[i] = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            if (sockets[i].AddressFamily == AddressFamily.InterNetworkV6) sockets[i].SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            sockets[i].Bind(new IPEndPoint(addresses[i], port));
            sockets[i].Listen(5);
        }
    }

    public void ReadBeforeItIsAssigned(IPEndPoint local)
    {
        var names = new string[2];
        if (names[1] != "none")
        {
            var socket = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
            socket.Bind(local);
            socket.Listen(5);
        }
    }
}
