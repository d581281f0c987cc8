//: unset_socket

//# A set at level Socket is no choice
s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true); // !! DSA3004

//# A set at level IP is no choice
s.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true); // !! DSA3004

//# A set at level Tcp is no choice
s.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.IPv6Only, true); // !! DSA3004

//# A set at a wrong level that is caught leaves the mode open // ?? DSA1001
try { s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true); } catch (SocketException) { } // !! DSA3004

//# A set at a wrong level after the right one is reported alone
s.DualMode = true;
s.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true); // !! DSA3004

//# A number at the right level is a choice
s.SetSocketOption((SocketOptionLevel)41, (SocketOptionName)27, true);

//:
class Server
{
    void Start()
    {
        var four = new TcpListener(IPAddress.Any, 80);
        four.Start();
        /*body*/
        six.Start(); /*mark*/
    }
}

//# A pair is not made by a set at level Socket
var six = new TcpListener(IPAddress.IPv6Any, 80);
six.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, false); // !! DSA3004

//# A pair is not made by a set at level IP
var six = new TcpListener(IPAddress.IPv6Any, 80);
six.Server.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, false); // !! DSA3004

//# A pair is not made by a set at level Tcp
var six = new TcpListener(IPAddress.IPv6Any, 80);
six.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.IPv6Only, false); // !! DSA3004

//# A set at a wrong level takes no dual mode away // !! DSA2001
var six = TcpListener.Create(80);
try { six.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true); } catch (SocketException) { } // ?? DSA3004
