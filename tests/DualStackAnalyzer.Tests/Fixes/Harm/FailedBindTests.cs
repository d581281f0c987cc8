namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>A constructor that binds is split so that its variable is assigned only when the bind has worked, wherever that can be seen.</summary>
public sealed class FailedBindTests
{
    private const string Choice = "SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);";

    [Fact]
    public Task A_retry_loop() => Fix.PatchesAsync("""
         using var other = new UdpClient(47001);
         int port = 47001;
         UdpClient client = null;
         while (client == null)
         {
             try
             {
        -        client = {|bind:{|DSA1003:new UdpClient(new IPEndPoint(IPAddress.IPv6Loopback, port))|}|};
        +        var client2 = new UdpClient(AddressFamily.InterNetworkV6);
        +        client2.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        client2.Client.Bind(new IPEndPoint(IPAddress.IPv6Loopback, port));
        +        client = client2;
             }
             catch (SocketException)
             {
                 port++;
             }
         }
         Console.WriteLine(client.Client.LocalEndPoint);
        """);

    [Theory]
    [InlineData("private UdpClient _udp;", "_udp")]
    [InlineData("private static UdpClient _udp;", "_udp")]
    [InlineData("private UdpClient Udp { get; set; }", "this.Udp")]
    public Task A_member_that_is_made_on_demand(string member, string target) => Fix.GivesAsync(
        OnDemand(member, target, $"{target} = {{|bind:{{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}}|}};"),
        OnDemand(
            member,
            target,
            $"""
            var client = new UdpClient(AddressFamily.InterNetworkV6);
                        client.Client.{Choice}
                        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                        {target} = client;
            """));

    [Fact]
    public Task An_out_parameter() => Fix.PatchesAsync("""
         static void Open(int port, out UdpClient udp)
         {
        -    udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +    var client = boundApart(port);
        +    udp = client;
         }
        """);

    [Fact]
    public Task A_local_that_a_lambda_sees() => Fix.PatchesAsync("""
         void Run(int port)
         {
             UdpClient udp = null;
             Action close = () => udp?.Close();
             AppDomain.CurrentDomain.ProcessExit += (_, _) => close();
        -    udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +    var client = boundApart(port);
        +    udp = client;
         }
        """);

    [Fact]
    public Task A_constructor_that_goes_on_after_a_failure() => Fix.PatchesAsync("""
         class Receiver
         {
             private readonly UdpClient _udp;

             public Receiver(int port)
             {
                 try
                 {
        -            _udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +            var client = boundApart(port);
        +            _udp = client;
                 }
                 catch (SocketException)
                 {
                 }
             }
         }
        """);

    [Fact]
    public Task A_local_that_nothing_sees_afterwards_is_split_in_place() => Fix.PatchesAsync("""
         void Run(int port)
         {
             UdpClient udp;
        -    udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +    udp = boundApart(port);
             udp.Close();
         }
        """);

    [Fact]
    public Task A_declaration_in_a_try_is_split_in_place() => Fix.PatchesAsync("""
         void Run(int port)
         {
             try
             {
        -        var udp = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        +        var udp = boundApart(port);
                 udp.ReceiveAsync().Wait();
             }
             catch (SocketException)
             {
             }
         }
        """);

    [Fact]
    public Task A_field_that_is_assigned_if_it_is_null_has_no_room() => Fix.IsRefusedAsync(
        """
        private UdpClient _udp;

        void Run(int port)
        {
            _udp ??= {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|};
        }
        """);

    [Fact]
    public Task The_outer_of_two_stacked_usings_is_left_alone() => Fix.IsRefusedAsync(
        """
        void Run(int port)
        {
            using (var a = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|})
            using (var b = new UdpClient())
            {
                b.Close();
                a.Close();
            }
        }
        """);

    [Fact]
    public Task The_inner_of_two_stacked_usings_is_split_inside() => Fix.PatchesAsync("""
         void Run(int port)
         {
             using (var a = new UdpClient())
        -    using (var b = {|bind:{|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}|})
        +    using (var b = new UdpClient(AddressFamily.InterNetworkV6))
             {
        +        b.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        b.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 b.Close();
                 a.Close();
             }
         }
        """);

    private static string OnDemand(string member, string target, string make) => $$"""
        class Receiver
        {
            {{member}}

            void Run(int port)
            {
                if ({{target}} == null)
                {
                    {{make}}
                }
            }
        }
        """;
}
