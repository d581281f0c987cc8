//# faulty: an endpoint of a peer in a setting
//@ DSA5002
//@ net10.0
using System;
using System.Net;
using System.Net.Sockets;
namespace PeerFaulty;

public sealed class Peer
{
    public string Name { get; init; } = "";

    public TcpClient Connect(string setting)
    {
        var parts = setting.Split(':', 2); // !! DSA5002
        if (parts.Length < 2 || !int.TryParse(parts[1], out var port))
        {
            throw new FormatException(setting);
        }

        return new TcpClient(parts[0], port);
    }
}

//# fixed: an endpoint of a peer in a setting
//@ DSA5002
//@ net10.0
using System;
using System.Net;
using System.Net.Sockets;
namespace PeerFixed;

public sealed class Peer
{
    public TcpClient Connect(string setting)
    {
        var uri = new Uri("tcp://" + setting);
        return new TcpClient(uri.DnsSafeHost, uri.Port);
    }
}

//# faulty: a log line that is read again
//@ DSA5002
using System;
using System.Net;
namespace LogFaulty;

public static class Log
{
    public static IPAddress PeerOf(string line)
    {
        var peer = line.Substring(line.IndexOf(' ') + 1);
        int colon = peer.LastIndexOf(':'); // !! DSA5002
        if (colon > 0)
        {
            peer = peer.Substring(0, colon);
        }

        return IPAddress.Parse(peer);
    }
}

//# fixed: a log line that is read again
//@ DSA5002
using System;
using System.Net;
namespace LogFixed;

public static class Log
{
    public static IPAddress PeerOf(string line)
    {
        var peer = line.Substring(line.IndexOf(' ') + 1);
        int colon = peer.LastIndexOf(':');
        if (colon > peer.LastIndexOf(']'))
        {
            peer = peer.Substring(0, colon);
        }

        return IPAddress.Parse(peer);
    }
}

//:
//@ DSA5002
using System;
using System.Net;
namespace Proxy;

public static class Proxies
{
    public static WebProxy Of(IPAddress address, int port, bool isSecure)
    {
        var scheme = isSecure ? "https" : "http";
        /*body*/
        return new WebProxy(url);
    }
}

//# faulty: a proxy in a variable
var url = string.Format("{0}://{1}:{2}", scheme, address, port); // !! DSA5002

//# fixed: a proxy in a variable
var url = string.Format("{0}://{1}", scheme, new IPEndPoint(address, port));
