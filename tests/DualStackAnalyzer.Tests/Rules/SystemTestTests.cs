namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Tests of the operating system, and what only looks like one.</summary>
public sealed class SystemTestTests
{
    private static string PairUnder(string test, bool isReported) => $$"""
        using System.Runtime.InteropServices;

        sealed class Server
        {
            void Start(IPAddress address, string name, int port, HashSet<string> names)
            {
                if ({{test}})
                {
                    var v4 = new TcpListener(IPAddress.Any, port);
                    v4.Start();
                    var v6 = TcpListener.Create(port);
                    {{(isReported ? "{|DSA2001:v6.Start()|}" : "v6.Start()")}};
                }
            }
        }
        """;

    [Theory]
    [InlineData("IPAddress.IsLoopback(address)")]
    [InlineData("string.IsNullOrEmpty(name)")]
    [InlineData("name.StartsWith(\"Is\")")]
    [InlineData("names.Contains(name)")]
    [InlineData("Environment.Is64BitProcess")]
    [InlineData("OperatingSystem.IsLinux()")]
    [InlineData("!OperatingSystem.IsWindows()")]
    [InlineData("RuntimeInformation.IsOSPlatform(OSPlatform.Linux)")]
    [InlineData("RuntimeInformation.IsOSPlatform(OSPlatform.Create(\"LINUX\"))")]
    [InlineData("!RuntimeInformation.IsOSPlatform(OSPlatform.Windows)")]
    public Task A_pair_that_may_run_on_Linux_is_reported(string test) => ReportsAsync(PairUnder(test, isReported: true));

    [Theory]
    [InlineData("!OperatingSystem.IsLinux()")]
    [InlineData("OperatingSystem.IsWindows()")]
    [InlineData("OperatingSystem.IsMacOS()")]
    [InlineData("!RuntimeInformation.IsOSPlatform(OSPlatform.Linux)")]
    [InlineData("RuntimeInformation.IsOSPlatform(OSPlatform.Windows)")]
    public Task A_pair_that_never_runs_on_Linux_is_silent(string test) => SilentAsync(PairUnder(test, isReported: false));

    [Theory]
    [InlineData("OSPlatform.Windows", "OSPlatform.Linux", true)]
    [InlineData("OSPlatform.Windows", "OSPlatform.Windows", false)]
    public Task The_answer_for_one_system_is_not_that_for_another(string chosenOn, string boundOn, bool isReported) => ReportsAsync($$"""
        using System.Runtime.InteropServices;

        sealed class Server
        {
            void Start(int port)
            {
                var socket = {{(isReported ? "{|DSA1001:" + Tcp6 + "|}" : Tcp6)}};
                if (RuntimeInformation.IsOSPlatform({{chosenOn}})) socket.DualMode = true;
                if (RuntimeInformation.IsOSPlatform({{boundOn}})) socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Theory]
    [InlineData("if (OperatingSystem.IsLinux())", "DSA2002")]
    [InlineData("if (shares)", "DSA2001")]
    public Task ReuseAddress_that_is_set_on_the_systems_that_know_it_counts_as_set(string test, string id) => ReportsAsync($$"""
        void Start(bool shares, int port)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
            {{test}}
            {
                v4.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                v6.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            }

            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            {|{{id}}:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        }
        """);
}
