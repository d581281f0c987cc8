namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>What a thread or task assigns may be assigned at any time once it was started.</summary>
public sealed class ConcurrentFlagTests
{
    private static string Program(string start, string afterwards) => $$"""
        public sealed class Server
        {
            private TcpListener? _listener;
            private volatile bool _isRunning;

            public void Start(IPAddress address)
            {
                if (_isRunning)
                {
                    return;
                }

                _listener = {|DSA1002:new TcpListener(address, 80)|};
                _listener.Start();
                Console.WriteLine(_listener.LocalEndpoint);
                {{start}}
                {{afterwards}}
            }

            private void Accept()
            {
                _isRunning = true;
                while (true)
                {
                    _listener!.AcceptTcpClient();
                }
            }
        }
        """;

    private const string StopIfNot = "if (!_isRunning) { _listener.Stop(); throw new InvalidOperationException(); }";

    [Theory]
    [InlineData("new Thread(Accept).Start();")]
    [InlineData("var thread = new Thread(Accept); thread.Start(); thread.Join(500);")]
    [InlineData("Task.Run(() => Accept());")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => Accept());")]
    public Task A_listener_that_is_stopped_where_its_thread_does_not_run_is_reported(string start) => ReportsAsync(Program(start, StopIfNot));

    [Fact]
    public Task One_that_is_stopped_in_any_case_only_asks_for_a_port() =>
        SilentAsync(Program("Console.WriteLine();", StopIfNot).Replace("{|DSA1002:", "").Replace("|}", ""));
}
