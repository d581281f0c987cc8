namespace DualStackAnalyzer.Tests.Fixes.Harm;

/// <summary>A creation that is split by <c>#if</c> is left alone: an element would be that of one branch, or a second initializer.</summary>
public sealed class DirectiveTests
{
    [Fact]
    public Task A_creation_that_stands_whole_in_one_branch_is_configured_there() => Fix.PatchesAsync("""
         class C
         {
             private readonly Socket _w =
         #if FAST
                 new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
         #else
        -        {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
         #endif

             void M() => {|bind:_w.Bind(new IPEndPoint(IPAddress.IPv6Any, 85))|};
         }
        """);

    [Theory]
    [InlineData("\n#if FAST\n        { NoDelay = true }\n#endif\n        ;", "")]
    [InlineData("\n#if !FAST\n        { NoDelay = true }\n#endif\n        ;", "")]
    [InlineData("\n        {\n#if FAST\n            NoDelay = true,\n#endif\n        };", "")]
    [InlineData("\n        {\n            NoDelay = true\n#if FAST\n            , Ttl = 4\n#endif\n        };", "")]
    [InlineData("\n        {\n            Ttl = 4,\n#if !FAST\n            NoDelay = true\n#else\n            NoDelay = false\n#endif\n        };", "")]
    [InlineData("\n        {\n            NoDelay = true,\n#if FAST\n            DualMode = true,\n#endif\n        };", "")]
    public Task An_initializer(string initializer, string behind) => Fix.IsRefusedAsync(
        $$"""
        void M()
        {
            var w = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp){{At(initializer)}}
            {|bind:w.Bind(new IPEndPoint(IPAddress.IPv6Any, 85))|};{{behind}}
        }
        """);

    [Fact]
    public Task An_element_before_a_conditional_one() => Fix.IsRefusedAsync(
        """
        class C
        {
            private readonly Socket _w = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
            {
                {|DSA3002:DualMode = true|}
        #if FAST
                , NoDelay = true
        #endif
            };
        }
        """);

    /// <summary>The mark ends where the creation does, as far as it is compiled.</summary>
    private static string At(string initializer)
    {
        bool isCompiled = !initializer.StartsWith("\n#if FAST", System.StringComparison.Ordinal);
        int end = isCompiled ? initializer.LastIndexOf('}') + 1 : 0;
        return initializer[..end] + "|}" + initializer[end..];
    }
}
