namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA1004: Stop drops the socket, and the next Start makes one that is not dual.</summary>
public sealed class RestartedListenerTests
{
    [Fact]
    public Task Create_restarted_is_reported_until_it_is_made_dual_again_before_the_second_Start() => ReportsUntilAsync("""
         var listener = {|DSA1004:TcpListener.Create(53)|};
         listener.Start();
         listener.Stop();
        +listener.Server.DualMode = true;
         listener.Start();
        """);

    [Theory]
    [InlineData("TcpListener.Create(53)", "listener.Start(); listener.Stop();")]
    [InlineData("TcpListener.Create(53)", "listener.Start(); listener.Start();")]
    [InlineData("TcpListener.Create(53)", "listener.Start(); listener.Stop(); listener = TcpListener.Create(53); listener.Start();")]
    [InlineData("new TcpListener(IPAddress.Any, 53)", "listener.Start(); listener.Stop(); listener.Start();")]
    public Task Started_once_or_twice_without_a_Stop_or_made_anew_or_IPv4_is_silent(string creation, string statements) => SilentAsync($"""
        var listener = {creation};
        {statements}
        """);

    [Fact]
    public Task Made_dual_once_and_restarted_is_reported_until_it_is_made_dual_again_through_a_new_local_for_Server() => ReportsUntilAsync("""
         var listener = {|DSA1004:new TcpListener(IPAddress.IPv6Any, 53)|};
         listener.Server.DualMode = true;
         listener.Start();
         listener.Stop();
        +Socket server = listener.Server;
        +server.DualMode = true;
         listener.Start();
        """);

    [Fact]
    public Task Made_dual_by_option_and_restarted_is_reported() => ReportsAsync("""
        var listener = {|DSA1004:new TcpListener(IPAddress.IPv6Any, 53)|};
        listener.Server.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
        listener.Start();
        listener.Stop();
        listener.Start();
        """);

    [Fact]
    public Task Started_and_stopped_in_a_loop_is_reported_until_each_turn_makes_it_dual() => ReportsUntilAsync("""
        -var listener = {|DSA1004:TcpListener.Create(53)|};
        +var listener = new TcpListener(IPAddress.IPv6Any, 53);
         while (true)
         {
        +    listener.Server.DualMode = true;
             listener.Start();
             listener.AcceptSocket().Dispose();
             listener.Stop();
         }
        """);

    [Fact]
    public Task Stopped_on_one_path_before_the_second_Start_is_reported() => ReportsAsync("""
        var listener = {|DSA1004:TcpListener.Create(53)|};
        listener.Start();
        if (args.Length > 0)
        {
            listener.Stop();
        }

        listener.Start();
        """);

    [Fact]
    public Task Restart_method_over_a_field_that_chooses_again_is_silent() => SilentAsync("""
        sealed class Server
        {
            private readonly TcpListener _listener;

            public Server(int port)
            {
                _listener = new TcpListener(IPAddress.IPv6Any, port);
                _listener.Server.DualMode = true;
            }

            public void Start() => _listener.Start();

            public void Restart()
            {
                _listener.Stop();
                _listener.Server.DualMode = true;
                _listener.Start();
            }
        }
        """);

    [Fact]
    public Task Start_that_chooses_each_time_through_private_helpers_is_silent() => SilentAsync("""
        sealed class Server
        {
            private readonly TcpListener _listener = new(IPAddress.IPv6Any, 53);

            public void Run()
            {
                Open();
                Close();
                Open();
            }

            private void Open()
            {
                _listener.Server.DualMode = true;
                _listener.Start();
            }

            private void Close() => _listener.Stop();
        }
        """);
}
