//@ DSA5001
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Net;
using System.Net.Sockets;
using System.Text;
namespace B26Faulty;

// win-acme/win-acme 2307, CoreWCF/CoreWCF 606, sta/websocket-sharp 248, statianzo/Fleck 119, JasperFx/jasper 234
public static class Validation
{
    public static TcpListener Open(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port); // !! DSA5001
        listener.Start();
        return listener;
    }
}
