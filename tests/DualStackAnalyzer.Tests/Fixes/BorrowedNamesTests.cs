namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Names that the file has from elsewhere: aliases, static and global usings, usings inside a namespace.</summary>
public sealed class BorrowedNamesTests
{
    [Fact]
    public Task An_alias_of_a_namespace_around_is_used() => Fix.PatchesAsync("""
         using Net = System.Net;
         using IPEndPoint = System.Net.IPEndPoint;

         class Server
         {
             void Run(IPEndPoint any)
             {
                 var s = {|DSA1002:new Net.Sockets.Socket(any.AddressFamily, Net.Sockets.SocketType.Stream, Net.Sockets.ProtocolType.Tcp)|};
        +        if (any.AddressFamily == Net.Sockets.AddressFamily.InterNetworkV6)
        +        {
        +            s.SetSocketOption(Net.Sockets.SocketOptionLevel.IPv6, Net.Sockets.SocketOptionName.IPv6Only, true);
        +        }
                 {|bind:s.Bind(any)|};
             }
         }
        """,
        globalUsings: false);

    [Fact]
    public Task A_static_using_is_used() => Fix.PatchesAsync("""
         using System.Net;
         using System.Net.Sockets;
         using static System.Net.Sockets.AddressFamily;
         using static System.Net.Sockets.SocketOptionName;

         class Server
         {
             void Run(IPEndPoint any)
             {
                 var s = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        if (any.AddressFamily == InterNetworkV6)
        +        {
        +            s.SetSocketOption(SocketOptionLevel.IPv6, IPv6Only, true);
        +        }
                 {|bind:s.Bind(any)|};
             }
         }
        """,
        globalUsings: false);

    [Fact]
    public Task A_static_using_that_means_two_things_is_not() => Fix.PatchesAsync("""
         using System.Net;
         using System.Net.Sockets;
         using static System.Net.Sockets.SocketOptionLevel;
         using static System.Net.Sockets.ProtocolType;

         class Server
         {
             void Run(IPEndPoint any)
             {
                 var s = {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        guard(any, s);
                 {|bind:s.Bind(any)|};
             }
         }
        """,
        globalUsings: false);

    [Fact]
    public Task A_global_alias_is_used() => Fix.PatchesAsync("""
         global using Net = System.Net.Sockets;
         using System.Net;

         class Server
         {
             void Run(IPEndPoint any)
             {
                 var s = {|DSA1002:new Net.Socket(any.AddressFamily, Net.SocketType.Stream, Net.ProtocolType.Tcp)|};
        +        if (any.AddressFamily == Net.AddressFamily.InterNetworkV6)
        +        {
        +            s.SetSocketOption(Net.SocketOptionLevel.IPv6, Net.SocketOptionName.IPv6Only, true);
        +        }
                 {|bind:s.Bind(any)|};
             }
         }
        """,
        globalUsings: false);

    [Fact]
    public Task Usings_inside_a_namespace_hold_there() => Fix.PatchesAsync("""
         namespace Servers
         {
             using System.Net;
             using System.Net.Sockets;

             class Server
             {
                 void Run(EndPoint any)
                 {
                     var s = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        +            s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                     {|bind:s.Bind(any)|};
                 }
             }
         }
        """,
        globalUsings: false);

    [Fact]
    public Task A_new_local_takes_no_name_of_a_member_or_a_loop() => Fix.PatchesAsync("""
         private readonly List<object> socket = new();

         Socket Open(IPEndPoint any)
         {
             foreach (var socket2 in socket)
             {
                 Console.WriteLine(socket2);
             }

        -    return {|DSA1002:new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    var socket3 = new Socket(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +    guard(any, socket3);
        +
        +    return socket3;
         }

         void Run(IPEndPoint any) => {|bind:Open(any).Bind(any)|};
        """);
}
