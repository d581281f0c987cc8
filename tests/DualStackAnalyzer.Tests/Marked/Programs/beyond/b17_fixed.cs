//@ DSA5002
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Net;
using System.Net.Sockets;
using System.Text;
namespace B17Fixed;

public static class Gateways
{
    public static Uri Of(IPEndPoint silo) => new UriBuilder("gwy.tcp", silo.Address.ToString(), silo.Port).Uri;
}
