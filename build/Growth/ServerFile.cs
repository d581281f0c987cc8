namespace DualStackAnalyzer.Growth;

/// <summary>One type in a file of some 2,000 lines: servers side by side, each with a socket, its loops and what they do with what arrives.</summary>
public static class ServerFile
{
    /// <summary>How many of the servers bind without a mode: every third.</summary>
    public const int Findings = (Servers + 2) / 3;

    public const int Sockets = Servers;

    private const int Servers = 21;

    public static string Text { get; } = Code.Type(Code.Each(Servers, Server));

    public static int Lines { get; } = Text.Count(character => character == '\n') + 1;

    private static string Server(int i) => $$"""
        private readonly Socket _socket{{i}} = {{Code.Creation}};
        private readonly byte[] _buffer{{i}} = new byte[4096];
        private long _received{{i}};
        private volatile bool _running{{i}};

        public event EventHandler Changed{{i}};

        public int Port{{i}} { get; set; } = {{1000 + i}};

        public void Start{{i}}(IPAddress address, int backlog)
        {
            if (_running{{i}})
            {
                throw new InvalidOperationException("server {{i}} is running");
            }

            {{Choice(i)}}
            _socket{{i}}.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            _socket{{i}}.Bind(new IPEndPoint(IPAddress.IPv6Any, Port{{i}}));
            _socket{{i}}.Listen(backlog);
            _running{{i}} = true;
            Changed{{i}}?.Invoke(this, EventArgs.Empty);
        }

        public void Accept{{i}}()
        {
            while (_running{{i}})
            {
                try
                {
                    Socket client = _socket{{i}}.Accept();
                    client.NoDelay = true;
                    client.ReceiveTimeout = 1000 + {{i}};
                    Serve{{i}}(client);
                }
                catch (SocketException problem) when (problem.SocketErrorCode == SocketError.Interrupted)
                {
                    Console.WriteLine("interrupted");
                }
                catch (ObjectDisposedException)
                {
                    break;
                }
            }
        }

        private void Serve{{i}}(Socket client)
        {
            try
            {
                int count;
                while ((count = client.Receive(_buffer{{i}})) > 0)
                {
                    _received{{i}} += count;
                    string text = System.Text.Encoding.ASCII.GetString(_buffer{{i}}, 0, count);
                    foreach (string line in text.Split('\n'))
                    {
                        string answer = Answer{{i}}(line.Trim());
                        if (answer.Length > 0)
                        {
                            client.Send(System.Text.Encoding.ASCII.GetBytes(answer));
                        }
                    }
                }
            }
            finally
            {
                client.Close();
            }
        }

        private string Answer{{i}}(string line)
        {
            int space = line.IndexOf(' ');
            string command = space < 0 ? line : line.Substring(0, space);
            switch (command)
            {
                case "PORT":
                    return Port{{i}}.ToString();
                case "COUNT":
                    return _received{{i}}.ToString();
                case "ADD":
                    _received{{i}} += line.Length;
                    return "added";
                default:
                    return "";
            }
        }

        public void Stop{{i}}()
        {
            _running{{i}} = false;
            _socket{{i}}.Close();
            Changed{{i}}?.Invoke(this, EventArgs.Empty);
        }
        """;

    private static string Choice(int i) => (i % 3) switch
    {
        0 => "Console.WriteLine(address);",
        1 => $"_socket{i}.DualMode = true;",
        _ => $"_socket{i}.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);",
    };
}
