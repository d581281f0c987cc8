namespace DualStackAnalyzer.Rules;

/// <summary>Id, severity, title, message and description of each rule.</summary>
internal static class RuleDescriptors
{
    public static readonly DiagnosticDescriptor UnknownOption = Create(
        "DSA0001", Categories.Configuration, DiagnosticSeverity.Warning,
        "Option has a value that is not known",
        "{0} is '{1}' for {2}; it may be {3}",
        "An option of this analyzer has a value that it does not know, in an .editorconfig or a global config. "
            + "The option then has no effect. "
            + "Write one of the allowed values.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnchosenIPv6 = Create(
        "DSA1001", Categories.Portability, DiagnosticSeverity.Warning,
        "IPv6 socket is bound without choosing IPv6Only or DualMode",
        "{0}",
        "An IPv6 socket for which neither IPv6Only nor DualMode is set accepts IPv6 clients only on .NET 6 and later, and IPv4 clients too on Mono. "
            + "The same program then serves other clients elsewhere, or fails with AddressAlreadyInUse beside an IPv4 socket. "
            + "Set the option IPv6Only, or DualMode, before Bind.");

    public static readonly DiagnosticDescriptor UnchosenRunTimeFamily = Create(
        "DSA1002", Categories.Portability, DiagnosticSeverity.Warning,
        "Socket whose family is chosen at run time is bound without choosing a mode for IPv6",
        "{0}",
        "The family of the socket comes from an endpoint, a parameter or the resolver, and where it is IPv6 neither IPv6Only nor DualMode is set. "
            + "Such a socket accepts IPv6 clients only on .NET 6 and later, and IPv4 clients too on Mono, where it collides with an IPv4 socket on the same port. "
            + "Set the option IPv6Only, or DualMode, before Bind, under a test of AddressFamily.");

    public static readonly DiagnosticDescriptor UnchosenSpecificAddress = Create(
        "DSA1003", Categories.Portability, DiagnosticSeverity.Info,
        "Socket bound to one specific IPv6 address leaves its mode unset",
        "{0}",
        "An IPv6 socket is bound to one specific address, and neither IPv6Only nor DualMode is set. "
            + "That changes nothing until the address becomes [::], and then it decides whether IPv4 clients can connect. "
            + "Set the option IPv6Only before Bind.");

    public static readonly DiagnosticDescriptor Restart = Create(
        "DSA1004", Categories.Portability, DiagnosticSeverity.Warning,
        "Restarted TcpListener loses its dual mode",
        "{0} loses DualMode when it is stopped and{1} refuses IPv4 clients after the next Start; set DualMode again before it",
        "TcpListener.Stop drops the socket, and Start makes a new one for which DualMode is not set. "
            + "After a restart the listener refuses IPv4 clients on .NET. "
            + "Set Server.DualMode again before each Start.");

    public static readonly DiagnosticDescriptor OneFamily = Create(
        "DSA1005", Categories.Portability, DiagnosticSeverity.Info,
        "Dual-mode socket is bound to an address of one family and serves that family only",
        "{0} is bound to an {1} address and refuses {2} clients; bind it to IPAddress.IPv6Any to serve both",
        "A dual-mode socket is bound to an address of one family. "
            + "It refuses the clients of the other family, although DualMode asks for both. "
            + "Bind it to IPAddress.IPv6Any.");

    public static readonly DiagnosticDescriptor Loop = Create(
        "DSA1006", Categories.Portability, DiagnosticSeverity.Warning,
        "One loop binds sockets of several families to one port without choosing IPv6Only",
        "This loop binds {0} to one port for every address; with 0.0.0.0 and ::, {1}; set IPv6Only = true on the IPv6 sockets",
        "A loop creates a socket for each address and binds all of them to one port, without IPv6Only for the IPv6 ones. "
            + "With 0.0.0.0 and :: among the addresses that works only where an IPv6 socket is IPv6-only by default; on Mono it fails with AddressAlreadyInUse, or UDP sockets share the port. "
            + "Set the option IPv6Only on the IPv6 sockets.");

    public static readonly DiagnosticDescriptor ExclusivePorts = Create(
        "DSA2001", Categories.Collision, DiagnosticSeverity.Warning,
        "Dual-mode IPv6 socket and IPv4 socket are bound to the same port",
        "{0} use the same port: {1}; {2}",
        "A dual-mode IPv6 socket and an IPv4 socket are bound to the same port. "
            + "A dual-mode socket uses the port for IPv4 as well, so the second Bind or Listen throws SocketException (AddressAlreadyInUse). "
            + "Make the IPv6 socket IPv6-only, or drop the IPv4 socket.");

    public static readonly DiagnosticDescriptor SharedPorts = Create(
        "DSA2002", Categories.Collision, DiagnosticSeverity.Warning,
        "ReuseAddress hides that a dual-mode IPv6 socket and an IPv4 socket share a port",
        "{0} share a port{1}, and IPv4 clients reach only one; make {2} IPv6-only",
        "A dual-mode IPv6 socket and an IPv4 socket share a port, because both set ReuseAddress, or because Mono reuses ports of UDP sockets. "
            + "Both binds succeed, and IPv4 clients reach one of the two only. "
            + "Make the IPv6 socket IPv6-only.");

    public static readonly DiagnosticDescriptor LateMode = Create(
        "DSA3001", Categories.Usage, DiagnosticSeverity.Warning,
        "IPv6Only or DualMode is set after the socket is bound",
        "{0} of {1} is set{2} after the socket is bound, which throws {3}; set it before",
        "IPv6Only or DualMode is set on a socket that is bound already. "
            + "The call throws SocketException (InvalidArgument), on Mono ArgumentException. "
            + "Set it before Bind, Start, Connect or the first SendTo.");

    public static readonly DiagnosticDescriptor ModeOnIPv4 = Create(
        "DSA3002", Categories.Usage, DiagnosticSeverity.Warning,
        "IPv6Only or DualMode is set on an IPv4 socket",
        "{0} is an IPv4 socket{1}: setting {2}{3} throws {4}; {5}",
        "IPv6Only or DualMode is set on an IPv4 socket, which has neither. "
            + "DualMode throws NotSupportedException, the option IPv6Only throws SocketException (ProtocolOption), whatever the value. "
            + "Remove it, or test AddressFamily first.");

    public static readonly DiagnosticDescriptor OtherFamily = Create(
        "DSA3003", Categories.Usage, DiagnosticSeverity.Warning,
        "Socket is bound to an endpoint of the other family",
        "{0} is bound{1} to an {2} endpoint, which {6}throws SocketException ({3}){4}; {5}",
        "A socket is bound to an endpoint of the other family. "
            + "Bind throws SocketException: InvalidArgument for an IPv6 socket that is not dual-mode, AddressFamilyNotSupported for an IPv4 socket. "
            + "Use an endpoint of the socket's family, or set DualMode on the IPv6 socket.");

    public static readonly DiagnosticDescriptor WrongLevel = Create(
        "DSA3004", Categories.Usage, DiagnosticSeverity.Warning,
        "IPv6Only is set at a level other than IPv6",
        "IPv6Only of {0} is set{1} at a level other than SocketOptionLevel.IPv6, which throws SocketException ({2}); use SocketOptionLevel.IPv6",
        "The option IPv6Only is set at a level other than SocketOptionLevel.IPv6, where its number means another option or none. "
            + "The call throws SocketException and sets nothing. "
            + "Use SocketOptionLevel.IPv6.");

    public static readonly DiagnosticDescriptor OtherFamilyUse = Create(
        "DSA3005", Categories.Usage, DiagnosticSeverity.Warning,
        "Socket is used with an endpoint of the other family",
        "{0}",
        "A socket connects, sends or receives with an endpoint of the family that it is not. "
            + "An IPv6 socket takes IPv4 endpoints only where DualMode is set, an IPv4 socket takes no IPv6 endpoint; for ReceiveFrom that holds of the placeholder, too. "
            + "Use an endpoint of the socket's family, a socket of the endpoint's family, or DualMode.");

    public static readonly DiagnosticDescriptor OtherFamilyGroup = Create(
        "DSA3006", Categories.Usage, DiagnosticSeverity.Warning,
        "Multicast group or IPv6 option does not fit the socket's family",
        "{0}{1} {2}{3}, which throws {4}; {5}",
        "A UdpClient joins a multicast group of the family that it is not, or an option of the level IPv6 is set on an IPv4 socket. "
            + "JoinMulticastGroup throws ArgumentException, for a dual-mode client too; the option throws SocketException (ProtocolOption). "
            + "Use a client for each family, and set the option on IPv6 sockets only.");

    public static readonly DiagnosticDescriptor PeerAddress = Create(
        "DSA4001", Categories.Security, DiagnosticSeverity.Warning,
        "Address of a dual-mode socket's peer is compared without unmapping",
        "IPv4 peers of {0} have mapped addresses (::ffff:a.b.c.d), {1}; call MapToIPv4 under IsIPv4MappedToIPv6",
        "The address of a dual-mode socket's peer is compared with IPv4 addresses, and an IPv4 peer has a mapped address there (::ffff:a.b.c.d). "
            + "An allow-list never matches, and a deny-list never denies. "
            + "Call MapToIPv4 first, where IsIPv4MappedToIPv6 is true.");

    public static readonly DiagnosticDescriptor IPv4Listener = Create(
        "DSA5001", Categories.Reachability, DiagnosticSeverity.Warning,
        "Listener accepts IPv4 only",
        "{0}",
        "A socket listens or receives on the IPv4 wildcard, and none for IPv6 is beside it. "
            + "It refuses IPv6 clients, those too that take localhost for ::1. "
            + "Use TcpListener.Create, a dual-mode socket on IPAddress.IPv6Any, or ListenAnyIP.",
        isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor HostPortText = Create(
        "DSA5002", Categories.Reachability, DiagnosticSeverity.Warning,
        "host:port text is built or split by hand, which breaks on IPv6",
        "{0}",
        "Text of a host and a port is built without brackets or cut at a colon, and an IPv6 address has colons of its own. "
            + "The URL is then invalid, or the text is read as another address. "
            + "Format and parse it with IPEndPoint, DnsEndPoint, Uri or UriBuilder, or write the address in brackets.",
        isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor NoWayOut = Create(
        "DSA5003", Categories.Reachability, DiagnosticSeverity.Warning,
        "IPv6 or dual-mode socket has no way out where the system has no IPv6",
        "{0}",
        "An IPv6 socket is created, Kestrel is told to listen on IPv6Any, or DualMode is set on a socket without a family, although the system may have no IPv6. "
            + "Where it has none the creation throws SocketException (AddressFamilyNotSupported), and DualMode throws NotSupportedException. "
            + "Test Socket.OSSupportsIPv6 or the socket's AddressFamily first, or fall back to IPv4 in a catch.",
        isEnabledByDefault: false);

    private static DiagnosticDescriptor Create(
        string id, string category, DiagnosticSeverity defaultSeverity, string title, string messageFormat, string description,
        bool isEnabledByDefault = true, params string[] customTags) =>
        new(id, title, messageFormat, category, defaultSeverity, isEnabledByDefault, description, $"{RepositoryAddress.Main}docs/rules/{id}.md", customTags);
}
