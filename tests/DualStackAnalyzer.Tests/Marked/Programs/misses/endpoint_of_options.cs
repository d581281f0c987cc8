using System; using System.Net; using System.Net.Sockets;
// The options say any, IPv6 any or an address; too many paths meet, and the endpoint still has an address of some family.
public sealed class Options
{
    public string Ip;
    public int Port;

    public IPEndPoint ToEndPoint()
    {
        IPAddress address;
        if (Ip == "any")
            address = IPAddress.Any;
        else if (Ip == "any6")
            address = IPAddress.IPv6Any;
        else
            address = IPAddress.Parse(Ip);
        return new IPEndPoint(address, Port);
    }
}

public sealed class Listener
{
    private Socket _socket;

    public Listener(Options options) => Options = options;

    public Options Options { get; }

    public bool IsRunning { get; private set; }

    public bool Start()
    {
        try
        {
            var local = Options.ToEndPoint();
            var socket = _socket = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.Bind(local);
            socket.Listen(10);
            IsRunning = true;
            return true;
        }
        catch (Exception failure)
        {
            Console.WriteLine(failure);
            return false;
        }
    }
}
