//@ DSA5001
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Net;
using System.Net.Sockets;
using System.Text;
namespace B26Fixed;

public static class Validation
{
    public static TcpListener Open(int port)
    {
        var listener = TcpListener.Create(port);
        listener.Start();
        return listener;
    }

    // sta/websocket-sharp 339, statianzo/Fleck 119: for the old framework
    public static TcpListener OpenOld(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port);
        try
        {
            listener.Server.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, 0);
        }
        catch
        {
        }

        listener.Start();
        return listener;
    }
}
