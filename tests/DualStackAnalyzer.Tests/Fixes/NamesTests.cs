namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>What the option's types are called in the file at hand.</summary>
public sealed class NamesTests
{
    [Fact]
    public Task Without_a_using_names_are_qualified() => Fix.PatchesAsync("""
         void Start(System.Net.EndPoint any)
         {
             var s = {|DSA1001:new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.InterNetworkV6, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp)|};
        +    s.SetSocketOption(System.Net.Sockets.SocketOptionLevel.IPv6, System.Net.Sockets.SocketOptionName.IPv6Only, true);
             {|bind:s.Bind(any)|};
         }
        """,
        globalUsings: false);

    [Fact]
    public Task An_alias_of_the_namespace_is_used() => Fix.PatchesAsync("""
         using Net = System.Net.Sockets;
         namespace Servers;

         class Server
         {
             void Start(System.Net.EndPoint any)
             {
                 var s = {|DSA1001:new Net.Socket(Net.AddressFamily.InterNetworkV6, Net.SocketType.Stream, Net.ProtocolType.Tcp)|};
        +        s.SetSocketOption(Net.SocketOptionLevel.IPv6, Net.SocketOptionName.IPv6Only, true);
                 {|bind:s.Bind(any)|};
             }
         }
        """,
        globalUsings: false);

    [Fact]
    public Task An_alias_of_the_type_is_no_hindrance() => Fix.PatchesAsync("""
         using Level = System.Net.Sockets.SocketOptionLevel;
         using Wire = System.Net.Sockets.Socket;

         class Server
         {
             void Start(Wire s, System.Net.EndPoint any)
             {
                 s = {|DSA1001:new(System.Net.Sockets.AddressFamily.InterNetworkV6, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp)|};
        +        s.SetSocketOption(Level.IPv6, System.Net.Sockets.SocketOptionName.IPv6Only, true);
                 {|bind:s.Bind(any)|};
             }
         }
        """,
        globalUsings: false);

    [Fact]
    public Task A_name_that_means_something_else_is_qualified() => Fix.PatchesAsync("""
         private enum SocketOptionName { Name }
         private string System => "";

         void Start(EndPoint any)
         {
             var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    s.SetSocketOption(SocketOptionLevel.IPv6, global::System.Net.Sockets.SocketOptionName.IPv6Only, true);
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_property_named_like_its_type_is_no_hindrance() => Fix.PatchesAsync("""
         private SocketOptionLevel SocketOptionLevel => default;

         void Start(EndPoint any)
         {
             var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             {|bind:s.Bind(any)|};
         }
        """);

    [Fact]
    public Task A_keyword_as_a_name_keeps_its_sign() => Fix.PatchesAsync("""
         void Start(EndPoint any)
         {
             var @in = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +    @in.DualMode = true;
             {|bind:@in.Bind(any)|};
         }
        """,
        choice: 1);

    [Fact]
    public Task A_nullable_field_is_not_null_behind_its_assignment() => Fix.PatchesAsync("""
         #nullable enable
         class Server
         {
             private Socket? _s;

             void Start(EndPoint any)
             {
                 _s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +        _s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 {|bind:_s.Bind(any)|};
             }
         }
        """);
}
