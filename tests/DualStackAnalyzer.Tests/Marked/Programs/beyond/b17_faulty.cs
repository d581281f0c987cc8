//@ DSA5002
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Net;
using System.Net.Sockets;
using System.Text;
namespace B17Faulty;

// dotnet/orleans 3832, kurrent-io/ClientAPI.NetCore 27, alanmcgovern/monotorrent 589, akkadotnet/Akka.Management 910, uhm0311/SocketIOSharp 16
public static class Gateways
{
    public static Uri Of(IPEndPoint silo) =>
        new Uri($"gwy.tcp://{silo.Address}:{silo.Port}/"); // !! DSA5002
}
