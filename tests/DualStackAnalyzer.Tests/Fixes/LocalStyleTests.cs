namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A new local is declared as the file declares what it creates.</summary>
public sealed class LocalStyleTests
{
    [Theory]
    [InlineData("List<int> ports = new List<int>", " Socket", "Socket socket = new Socket")]
    [InlineData("List<int> ports = new", "", "Socket socket = new")]
    [InlineData("var ports = new List<int>", "", "var socket = new Socket")]
    public Task As_the_file_declares_what_it_creates(string declares, string created, string local) => Fix.PatchesAsync($$"""
         class Server
         {
             Socket Open(IPEndPoint any)
             {
                 {{declares}}();
                 ports.Add(any.Port);
        -        return {|DSA1002:new{{created}}(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        {{local}}(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        +        guard(any, socket);
        +        return socket;
             }

             void Run(IPEndPoint any) => {|bind:Open(any).Bind(any)|};
         }
        """);
}
