//@ net10.0
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Net;
using System.Net.Sockets;
using System.Text;
namespace X04;

// Both sockets of the pair come from one helper and the mode is not set: the rules want a Warning that names the IPv4 socket; on net6.0 and later it is an Info that does not.
public static class App
{
    private static Socket Open(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        socket.Bind(new IPEndPoint(address, port));
        socket.Listen(10);
        return socket;
    }

    public static void Run(int port)
    {
        using var six = Open(IPAddress.IPv6Any, port);
        using var four = Open(IPAddress.Any, port);
        System.Console.ReadLine();
    }
}
