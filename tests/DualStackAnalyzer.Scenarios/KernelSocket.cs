#if NET
using System.Runtime.InteropServices;

namespace DualStackAnalyzer.Scenarios;

/// <summary>A socket by plain system calls of Linux, without what a class library adds to them.</summary>
internal sealed partial class KernelSocket : IDisposable
{
    private const int AddressFamilyIPv4 = 2;
    private const int AddressFamilyIPv6 = 10;
    private const int StreamSocket = 1;
    private const int DatagramSocket = 2;
    private const int LevelSocket = 1;
    private const int ReuseAddress = 2;
    private const int ReusePort = 15;
    private const int LevelIPv6 = 41;
    private const int IPv6Only = 26;
    private const int InUse = 98;
    private const int NotAvailable = 99;

    private readonly SocketSetup _setup;
    private readonly int _descriptor;

    /// <summary>Opens the socket and sets what was chosen; its own Reuse is not looked at.</summary>
    public KernelSocket(SocketSetup setup, KernelReuse reuse)
    {
        _setup = setup;
        _descriptor = Succeeded(OpenSocket(
            setup.Family == IPFamily.IPv4 ? AddressFamilyIPv4 : AddressFamilyIPv6,
            setup.Transport == Transport.Tcp ? StreamSocket : DatagramSocket,
            0));
        if (setup.Family == IPFamily.IPv6)
        {
            Set(LevelIPv6, IPv6Only, setup.Mode == SocketMode.IPv6Only);
        }

        Set(LevelSocket, ReuseAddress, (reuse & KernelReuse.Address) != 0);
        Set(LevelSocket, ReusePort, (reuse & KernelReuse.Port) != 0);
    }

    /// <summary>Binds; an IPv4 address on an IPv6 socket is given as ::ffff:a.b.c.d.</summary>
    /// <exception cref="SocketException">The kernel refuses.</exception>
    public void Bind(LocalAddress address, int port)
    {
        var plain = Live.Address(address);
        var given = _setup.Family == IPFamily.IPv6 && address.Family == IPFamily.IPv4 ? plain.MapToIPv6() : plain;
        var bytes = new IPEndPoint(given, port).Serialize();
        Succeeded(BindSocket(_descriptor, bytes.Buffer.Span, bytes.Size));
    }

    /// <exception cref="SocketException">The kernel refuses.</exception>
    public void Listen() => Succeeded(ListenOn(_descriptor, 1));

    public void Dispose() => _ = CloseSocket(_descriptor);

    private void Set(int level, int option, bool value) =>
        Succeeded(SetOption(_descriptor, level, option, value ? 1 : 0, sizeof(int)));

    private static int Succeeded(int result) =>
        result >= 0 ? result : throw new SocketException((int)(Marshal.GetLastPInvokeError() switch
        {
            InUse => SocketError.AddressAlreadyInUse,
            NotAvailable => SocketError.AddressNotAvailable,
            var other => (SocketError)other,
        }));

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    private static partial int OpenSocket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "setsockopt", SetLastError = true)]
    private static partial int SetOption(int descriptor, int level, int option, in int value, int size);

    [LibraryImport("libc", EntryPoint = "bind", SetLastError = true)]
    private static partial int BindSocket(int descriptor, ReadOnlySpan<byte> address, int size);

    [LibraryImport("libc", EntryPoint = "listen", SetLastError = true)]
    private static partial int ListenOn(int descriptor, int backlog);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseSocket(int descriptor);
}
#endif
