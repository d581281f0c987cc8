namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Handle or SafeHandle given to native code before the bind.</summary>
public sealed class NativeHandleTests
{
    private static string Server(string call, bool reported) => $$"""
        using System.Runtime.InteropServices;

        static class Server
        {
            [DllImport("libc", EntryPoint = "setsockopt")]
            private static extern int SetOption(SafeHandle socket, int level, int name, in int value, int length);

            [DllImport("libc", EntryPoint = "setsockopt")]
            private static extern int SetRawOption(IntPtr socket, int level, int name, in int value, int length);

            [DllImport("native")]
            private static extern void prepare(IntPtr socket);

            public static void Start(int level, int name)
            {
                int on = 1;
                var socket = {{(reported ? "{|DSA1001:" : "")}}new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp){{(reported ? "|}" : "")}};
                {{call}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """;

    [Fact]
    public Task Given_to_setsockopt_with_another_option_is_reported() =>
        ReportsAsync(Server("SetOption(socket.SafeHandle, 1, 15, on, 4);", reported: true));

    [Fact]
    public Task Handle_given_to_setsockopt_with_another_option_is_reported() =>
        ReportsAsync(Server("SetRawOption(socket.Handle, 1, 15, on, 4);", reported: true));

    [Theory]
    [InlineData("prepare(socket.Handle);")]
    [InlineData("prepare(socket.SafeHandle.DangerousGetHandle());")]
    [InlineData("SetRawOption(socket.SafeHandle.DangerousGetHandle(), level, name, in on, 4);")]
    public Task Handle_given_to_native_code_whose_constants_are_not_seen_is_silent(string call) => SilentAsync(Server(call, reported: false));

    [Fact]
    public Task Handle_that_is_read_as_a_number_and_given_to_nothing_is_reported() =>
        ReportsAsync(Server("Console.WriteLine(socket.SafeHandle.DangerousGetHandle());", reported: true));

    [Fact]
    public Task Without_any_native_call_is_reported() => ReportsAsync(Server("on++;", reported: true));

    [Fact]
    public Task Given_to_native_code_after_the_bind_is_reported() => ReportsAsync("""
        using System.Runtime.InteropServices;

        static class Server
        {
            [DllImport("native")]
            private static extern void prepare(IntPtr socket);

            public static void Start()
            {
                var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                prepare(socket.Handle);
            }
        }
        """);
}
