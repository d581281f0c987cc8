namespace DualStackAnalyzer.Sockets.Api;

/// <summary>
/// Everything that this analysis knows of the platform's API, in one place. A member that is not here neither
/// creates, chooses, binds nor ends. Tests hold each row against reference assemblies and running sockets.
/// </summary>
internal static class SocketApiTable
{
    public const string Space = "System.Net.Sockets";
    public const string Socket = "System.Net.Sockets.Socket";
    public const string TcpListener = "System.Net.Sockets.TcpListener";
    public const string UdpClient = "System.Net.Sockets.UdpClient";
    public const string TcpClient = "System.Net.Sockets.TcpClient";
    public const string IPAddress = "System.Net.IPAddress";
    public const string IPEndPoint = "System.Net.IPEndPoint";
    private const string EndPoint = "System.Net.EndPoint";
    public const string ServerOptions = "Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions";
    public const string Arguments = "System.Net.Sockets.SocketAsyncEventArgs";
    private const string Dns = "System.Net.Dns";
    private const string InterfaceAddress = "System.Net.NetworkInformation.IPAddressInformation";

    /// <summary>The web server of ASP.NET Core, which few projects reference.</summary>
    public static ImmutableArray<ApiRow> ServerRows { get; } = ImmutableArray.Create<ApiRow>(
        new(ServerOptions, "Listen", "IPAddress,Int32", ApiEffect.ListenAtAddress),
        new(ServerOptions, "Listen", "IPAddress,Int32,Action", ApiEffect.ListenAtAddress),
        new(ServerOptions, "Listen", "IPEndPoint", ApiEffect.ListenAtEndPoint),
        new(ServerOptions, "Listen", "IPEndPoint,Action", ApiEffect.ListenAtEndPoint),
        new(ServerOptions, "Listen", "EndPoint", ApiEffect.ListenAtEndPoint),
        new(ServerOptions, "Listen", "EndPoint,Action", ApiEffect.ListenAtEndPoint),
        new(ServerOptions, "ListenAnyIP", "*", ApiEffect.ListenAtEveryAddress));

    public static ImmutableArray<ApiRow> Rows { get; } = ImmutableArray.Create<ApiRow>(
        new(Socket, ".ctor", "AddressFamily,SocketType,ProtocolType", ApiEffect.CreateSocketOfFamily),
        new(Socket, ".ctor", "SocketType,ProtocolType", ApiEffect.CreateDualSocket),
        new(Socket, ".ctor", "SocketInformation", ApiEffect.CreateUnknownSocket),
        new(Socket, ".ctor", "SafeSocketHandle", ApiEffect.CreateUnknownSocket),
        new(Socket, "DualMode", "", ApiEffect.SetDualMode),
        new(Socket, "SetSocketOption", "*", ApiEffect.SetOption),
        new(Socket, "SetRawSocketOption", "*", ApiEffect.SetRawOption),
        new(Socket, "ExclusiveAddressUse", "", ApiEffect.SetExclusiveAddressUse),
        new(Socket, "Bind", "EndPoint", ApiEffect.BindSocket),
        new(Socket, "Connect", "*", ApiEffect.ConnectImplicitly),
        new(Socket, "ConnectAsync", "*", ApiEffect.ConnectImplicitly),
        new(Socket, "BeginConnect", "*", ApiEffect.ConnectImplicitly),
        new(Socket, "SendTo", "*", ApiEffect.SendImplicitly),
        new(Socket, "SendToAsync", "*", ApiEffect.SendImplicitly),
        new(Socket, "BeginSendTo", "*", ApiEffect.SendImplicitly),
        new(Socket, "ReceiveFrom", "*", ApiEffect.ReceiveFromPeer),
        new(Socket, "ReceiveFromAsync", "*", ApiEffect.ReceiveFromPeer),
        new(Socket, "BeginReceiveFrom", "*", ApiEffect.ReceiveFromPeer),
        new(Socket, "ReceiveMessageFrom", "*", ApiEffect.ReceiveFromPeer),
        new(Socket, "ReceiveMessageFromAsync", "*", ApiEffect.ReceiveFromPeer),
        new(Socket, "BeginReceiveMessageFrom", "*", ApiEffect.ReceiveFromPeer),
        new(Socket, "EnableBroadcast", "", ApiEffect.AllowBroadcast),
        new(Socket, "Listen", "*", ApiEffect.Listen),
        new(Socket, "Accept", "", ApiEffect.Accept),
        new(Socket, "AcceptAsync", "", ApiEffect.Accept),
        new(Socket, "EndAccept", "IAsyncResult", ApiEffect.Accept),
        new(Socket, "AcceptAsync", "CancellationToken", ApiEffect.Accept),
        new(Socket, "AcceptAsync", "Socket", ApiEffect.Accept),
        new(Socket, "AcceptAsync", "Socket,CancellationToken", ApiEffect.Accept),
        new(Socket, "Close", "*", ApiEffect.Close),
        new(Socket, "Dispose", "", ApiEffect.Close),
        new(Socket, "AddressFamily", "", ApiEffect.SocketFamily),
        new(Socket, "LocalEndPoint", "", ApiEffect.LocalEndPoint),
        new(Socket, "RemoteEndPoint", "", ApiEffect.RemoteEndPoint),
        new(Socket, "Connected", "", ApiEffect.Connected),
        new(Socket, "OSSupportsIPv4", "", ApiEffect.SupportsIPv4),
        new(Socket, "OSSupportsIPv6", "", ApiEffect.SupportsIPv6),
        new(Socket, "SupportsIPv6", "", ApiEffect.SupportsIPv6),
        new(TcpListener, ".ctor", "IPEndPoint", ApiEffect.CreateListenerAtEndPoint),
        new(TcpListener, ".ctor", "IPAddress,Int32", ApiEffect.CreateListenerAtAddress),
        new(TcpListener, ".ctor", "Int32", ApiEffect.CreateListenerAtPort),
        new(TcpListener, "Create", "Int32", ApiEffect.CreateDualListener),
        new(TcpListener, "Start", "*", ApiEffect.StartListener),
        new(TcpListener, "Stop", "", ApiEffect.StopListener),
        new(TcpListener, "Dispose", "", ApiEffect.StopListener),
        new(TcpListener, "Server", "", ApiEffect.HeldSocket),
        new(TcpListener, "LocalEndpoint", "", ApiEffect.LocalEndPoint),
        new(TcpListener, "ExclusiveAddressUse", "", ApiEffect.SetExclusiveAddressUse),
        new(TcpListener, "AllowNatTraversal", "Boolean", ApiEffect.AllowNatTraversal),
        new(TcpListener, "AcceptSocket", "", ApiEffect.Accept),
        new(TcpListener, "AcceptTcpClient", "", ApiEffect.Accept),
        new(TcpListener, "AcceptSocketAsync", "*", ApiEffect.Accept),
        new(TcpListener, "AcceptTcpClientAsync", "*", ApiEffect.Accept),
        new(TcpListener, "EndAcceptSocket", "IAsyncResult", ApiEffect.Accept),
        new(TcpListener, "EndAcceptTcpClient", "IAsyncResult", ApiEffect.Accept),
        new(UdpClient, ".ctor", "", ApiEffect.CreateUdpUnbound),
        new(UdpClient, ".ctor", "AddressFamily", ApiEffect.CreateUdpOfFamily),
        new(UdpClient, ".ctor", "Int32", ApiEffect.CreateUdpAtPort),
        new(UdpClient, ".ctor", "Int32,AddressFamily", ApiEffect.CreateUdpAtPortOfFamily),
        new(UdpClient, ".ctor", "IPEndPoint", ApiEffect.CreateUdpAtEndPoint),
        new(UdpClient, ".ctor", "String,Int32", ApiEffect.CreateUdpConnected),
        new(UdpClient, "Client", "", ApiEffect.HeldSocket),
        new(UdpClient, "ExclusiveAddressUse", "", ApiEffect.SetExclusiveAddressUse),
        new(UdpClient, "AllowNatTraversal", "Boolean", ApiEffect.AllowNatTraversal),
        new(UdpClient, "JoinMulticastGroup", "*", ApiEffect.JoinMulticast),
        new(UdpClient, "DropMulticastGroup", "*", ApiEffect.JoinMulticast),
        new(UdpClient, "EnableBroadcast", "", ApiEffect.AllowBroadcast),
        new(UdpClient, "Connect", "*", ApiEffect.ConnectImplicitly),
        new(UdpClient, "Send", "*", ApiEffect.SendImplicitly),
        new(UdpClient, "SendAsync", "*", ApiEffect.SendImplicitly),
        new(UdpClient, "BeginSend", "*", ApiEffect.SendImplicitly),
        new(UdpClient, "Close", "", ApiEffect.Close),
        new(UdpClient, "Dispose", "", ApiEffect.Close),
        new(TcpClient, ".ctor", "", ApiEffect.CreateTcpClientUnbound),
        new(TcpClient, ".ctor", "AddressFamily", ApiEffect.CreateTcpClientOfFamily),
        new(TcpClient, ".ctor", "IPEndPoint", ApiEffect.CreateTcpClientAtEndPoint),
        new(TcpClient, ".ctor", "String,Int32", ApiEffect.CreateTcpClientConnected),
        new(TcpClient, "Client", "", ApiEffect.HeldSocket),
        new(TcpClient, "Connected", "", ApiEffect.Connected),
        new(TcpClient, "ExclusiveAddressUse", "", ApiEffect.SetExclusiveAddressUse),
        new(TcpClient, "Connect", "*", ApiEffect.ConnectImplicitly),
        new(TcpClient, "ConnectAsync", "*", ApiEffect.ConnectImplicitly),
        new(TcpClient, "BeginConnect", "*", ApiEffect.ConnectImplicitly),
        new(TcpClient, "Close", "", ApiEffect.Close),
        new(TcpClient, "Dispose", "", ApiEffect.Close),
        new(IPAddress, "Any", "", ApiEffect.WildcardIPv4),
        new(IPAddress, "IPv6Any", "", ApiEffect.WildcardIPv6),
        new(IPAddress, "IPv6None", "", ApiEffect.NoneIPv6),
        new(IPAddress, "Loopback", "", ApiEffect.LoopbackIPv4),
        new(IPAddress, "IPv6Loopback", "", ApiEffect.LoopbackIPv6),
        new(IPAddress, "Broadcast", "", ApiEffect.Broadcast),
        new(IPAddress, "None", "", ApiEffect.Broadcast),
        new(IPAddress, ".ctor", "Int64", ApiEffect.MakeAddress),
        new(IPAddress, ".ctor", "Byte[]", ApiEffect.MakeAddress),
        new(IPAddress, "Parse", "String", ApiEffect.ParseAddress),
        new(IPAddress, "TryParse", "String,IPAddress", ApiEffect.TryParseAddress),
        new(IPAddress, "AddressFamily", "", ApiEffect.FamilyOfAddress),
        new(IPEndPoint, ".ctor", "IPAddress,Int32", ApiEffect.MakeEndPoint),
        new(IPEndPoint, ".ctor", "Int64,Int32", ApiEffect.MakeEndPointOfNumber),
        new(IPEndPoint, "Parse", "String", ApiEffect.ParseEndPoint),
        new(IPEndPoint, "Address", "", ApiEffect.AddressOfEndPoint),
        new(IPEndPoint, "Port", "", ApiEffect.PortOfEndPoint),
        new(IPEndPoint, "AddressFamily", "", ApiEffect.FamilyOfEndPoint),
        new(EndPoint, "AddressFamily", "", ApiEffect.FamilyOfEndPoint),
        new(Arguments, ".ctor", "*", ApiEffect.MakeArguments),
        new(Arguments, "RemoteEndPoint", "", ApiEffect.EndPointOfArguments),
        new(InterfaceAddress, "Address", "", ApiEffect.InterfaceAddress),
        new(Dns, "GetHostAddresses", "*", ApiEffect.ResolveName),
        new(Dns, "GetHostAddressesAsync", "*", ApiEffect.ResolveName),
        new(Dns, "GetHostEntry", "*", ApiEffect.ResolveName),
        new(Dns, "GetHostEntryAsync", "*", ApiEffect.ResolveName));
}
