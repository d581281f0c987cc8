namespace DualStackAnalyzer.Tests.Rules;

/// <summary>An async loop that accepts for ever: its task never ends, yet the code after the call runs.</summary>
public sealed class AcceptLoopTests
{
    [Fact]
    public Task Resolver_loop_that_serves_each_socket_in_the_background_is_reported() => ReportsAsync("""
        var serving = new List<Task>();
        foreach (IPAddress address in Dns.GetHostAddresses(args[0]))
        {
            var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            socket.Bind(new IPEndPoint(address, 80));
            socket.Listen();
            serving.Add(ServeAsync(socket));
        }

        await Task.WhenAll(serving);

        static async Task ServeAsync(Socket listener)
        {
            while (true)
            {
                using Socket client = await listener.AcceptAsync();
                await client.SendAsync(new byte[1]);
            }
        }
        """);

    [Fact]
    public Task Socket_bound_after_an_endless_task_is_reported_until_the_mode_is_chosen_before_the_loop() => ReportsUntilAsync("""
         public void Start()
         {
             var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
             _ = WatchAsync(socket);
             socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
         }

         private static async Task WatchAsync(Socket socket)
         {
        +    socket.DualMode = true;
             while (true)
             {
                 await Task.Delay(1000);
                 Console.WriteLine(socket.Available);
             }
         }
        """);
}
