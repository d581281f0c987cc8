using System.Net;
using System.Net.Sockets;

var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 8080));
listener.Listen(100);
