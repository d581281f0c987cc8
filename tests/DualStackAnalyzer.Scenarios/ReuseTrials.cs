using System.Runtime.InteropServices;

namespace DualStackAnalyzer.Scenarios;

/// <summary>The options of the kernel that a bound socket turns out to have, asked for or not.</summary>
internal static class ReuseTrials
{
    public const string Group = "reuse";

    private const int LevelSocket = 1;
    private const int ReuseAddress = 2;
    private const int ReusePort = 15;

    public static IReadOnlyList<Trial> All { get; } =
    [
        .. from transport in Rows.Transports
           from reuse in Rows.Every<Reuse>()
           let setup = new SocketSetup(IPFamily.IPv4, transport, Reuse: reuse)
           select new Trial(Group, Name(setup), () => Run(setup), here => Words(PortModel.KernelReuseOf(setup, here.Runtime))),
    ];

    private static string Name(SocketSetup setup) =>
        $"{setup.Transport}{(setup.Reuse == Reuse.Set ? ", ReuseAddress = true" : "")}";

    private static string Run(SocketSetup setup)
    {
        using var socket = Live.Open(setup);
        socket.Bind(new IPEndPoint(IPAddress.Any, 0));
        return Words((IsSet(socket, ReuseAddress) ? KernelReuse.Address : KernelReuse.None)
            | (IsSet(socket, ReusePort) ? KernelReuse.Port : KernelReuse.None));
    }

    private static string Words(KernelReuse reuse) => reuse switch
    {
        KernelReuse.None => "neither",
        KernelReuse.Address => "SO_REUSEADDR",
        KernelReuse.Port => "SO_REUSEPORT",
        _ => "SO_REUSEADDR and SO_REUSEPORT",
    };

    private static bool IsSet(Socket socket, int option)
    {
        var size = sizeof(int);
        return GetOption((int)socket.Handle, LevelSocket, option, out var value, ref size) == 0
            ? value != 0
            : throw new InvalidOperationException("The kernel does not tell the option.");
    }

    [DllImport("libc", EntryPoint = "getsockopt")]
    private static extern int GetOption(int descriptor, int level, int option, out int value, ref int size);
}
