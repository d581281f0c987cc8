namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA3004: IPv6Only belongs to the level IPv6; at any other the call throws.</summary>
public sealed class OptionLevelTests
{
    [Theory]
    [InlineData("SocketOptionLevel.IPv6")]
    [InlineData("(SocketOptionLevel)41")]
    public Task The_level_IPv6_is_silent(string level) => SilentAsync($$"""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption({{level}}, SocketOptionName.IPv6Only, true);
        """);

    [Theory]
    [InlineData("SocketOptionLevel.IP", "true")]
    [InlineData("SocketOptionLevel.Socket", "true")]
    [InlineData("SocketOptionLevel.Tcp", "false")]
    [InlineData("SocketOptionLevel.Udp", "1")]
    public Task Another_level_is_reported(string level, string value) => ReportsAsync($$"""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3004:socket.SetSocketOption({{level}}, SocketOptionName.IPv6Only, {{value}})|};
        """);

    [Fact]
    public Task Another_option_at_another_level_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        """);

    [Fact]
    public Task Another_level_before_the_bind_is_reported_in_place_of_the_missing_choice() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3004:socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true)|};
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task Another_level_with_named_arguments_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3004:socket.SetSocketOption(optionName: SocketOptionName.IPv6Only, optionValue: true, optionLevel: SocketOptionLevel.IP)|};
        """);

    [Fact]
    public Task A_level_that_is_not_known_is_silent() => SilentAsync("""
        public static void Prepare(Socket socket, SocketOptionLevel level) =>
            socket.SetSocketOption(level, SocketOptionName.IPv6Only, true);
        """);

    [Fact]
    public Task Another_level_through_a_listener_is_reported() => ReportsAsync("""
        var listener = new TcpListener(IPAddress.IPv6Any, 80);
        {|DSA3004:listener.Server.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, false)|};
        listener.Start();
        """);

    [Fact]
    public Task Another_level_by_a_constant_is_reported() => ReportsAsync("""
        const SocketOptionLevel Level = SocketOptionLevel.Socket;
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3004:socket.SetSocketOption(Level, SocketOptionName.IPv6Only, true)|};
        """);
}
