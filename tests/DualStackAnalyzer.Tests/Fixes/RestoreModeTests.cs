namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA1004: the dual mode is set again before the second start.</summary>
public sealed class RestoreModeTests
{
    [Fact]
    public Task Before_the_restart() => Fix.PatchesAsync("""
         class Server
         {
             void Run(int port)
             {
                 var listener = {|DSA1004:TcpListener.Create(port)|};
                 listener.Start();
                 listener.Stop();

        +        dual(listener.Server, listener.Server);
                 // Once more.
                 {|restart:listener.Start()|};
             }
         }
        """);

    [Fact]
    public Task In_a_method_of_its_own() => Fix.PatchesWhenToldAsync("""
         class Server
         {
             private readonly TcpListener _listener = {|DSA1004:new(IPAddress.IPv6Any, 8080)|};

             public Server() => {|choice:_listener.Server.DualMode = true|};

             public void Start() => _listener.Start();

             public void Restart()
             {
                 _listener.Stop();
                 if (!_listener.Server.IsBound)
        +        {
        +            _listener.Server.DualMode = true;
                     {|restart:_listener.Start(100)|};
        +        }
             }
         }
        """);

    [Fact]
    public Task In_an_expression_body() => Fix.PatchesWhenToldAsync("""
         class Server
         {
             private readonly TcpListener _listener = {|DSA1004:TcpListener.Create(8080)|};

             public void Pause() { _listener.Start(); _listener.Stop(); }
        -    public void Resume() => {|restart:_listener.Start()|};
        +    public void Resume()
        +    {
        +        if (_listener.Server.AddressFamily == AddressFamily.InterNetworkV6 && !_listener.Server.IsBound)
        +        {
        +            _listener.Server.DualMode = true;
        +        }
        +        _listener.Start();
        +    }
         }
        """);

    [Fact]
    public Task A_listener_that_cannot_be_named_twice_is_left_alone() => Fix.IsRefusedWhenToldAsync(
        """
        private readonly TcpListener _listener = {|DSA1004:TcpListener.Create(8080)|};
        private TcpListener Get() => _listener;

        public void Run() { Get().Start(); Get().Stop(); {|restart:Get().Start()|}; }
        """);
}
