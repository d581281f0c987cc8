using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Several findings in one file: all at once, and one by one in either order.</summary>
public sealed class FixAllTests
{
    [Fact]
    public Task Two_sockets_of_one_method() => AgreesAsync(
        """
        class Server
        {
            void Run(int port)
            {
                var tcp = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                var udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """,
        """
        class Server
        {
            void Run(int port)
            {
                var tcp = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                tcp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                var udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                udp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Two_sockets_of_one_declaration() => AgreesAsync(
        """
        class Server
        {
            void Run(int port)
            {
                Socket tcp = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
                    udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """,
        """
        class Server
        {
            void Run(int port)
            {
                Socket tcp = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
                    udp = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                tcp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                udp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                tcp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                udp.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    [Fact]
    public Task Two_branches_that_get_braces() => AgreesAsync(
        """
        class Server
        {
            void Run(bool tcp, EndPoint any)
            {
                Socket s;
                if (tcp)
                    s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                else
                    s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                s.Bind(any);
            }
        }
        """,
        """
        class Server
        {
            void Run(bool tcp, EndPoint any)
            {
                Socket s;
                if (tcp)
                {
                    s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                else
                {
                    s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                    s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                }
                s.Bind(any);
            }
        }
        """);

    [Fact]
    public Task Two_settings_that_move_before_one_bind() => AgreesAsync(
        """
        class Server
        {
            void Run(EndPoint any)
            {
                var a = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                a.Bind(any);
                a.DualMode = true;
                var b = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                b.Bind(any);
                b.DualMode = true;
            }
        }
        """,
        """
        class Server
        {
            void Run(EndPoint any)
            {
                var a = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                a.DualMode = true;
                a.Bind(any);
                var b = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                b.DualMode = true;
                b.Bind(any);
            }
        }
        """);

    [Fact]
    public Task Two_constructors_that_bind() => AgreesAsync(
        """
        using var a = new UdpClient(5353, AddressFamily.InterNetworkV6); using var b = new UdpClient(5354, AddressFamily.InterNetworkV6);
        a.Send([]);
        """,
        """
        using var a = new UdpClient(AddressFamily.InterNetworkV6); a.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); a.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353)); using var b = new UdpClient(AddressFamily.InterNetworkV6); b.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); b.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5354));
        a.Send([]);
        """);

    private static async Task AgreesAsync(string before, string after)
    {
        FixBench bench = await FixBench.WithAsync(before);
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();
        CodeAction first = (await bench.OffersAsync(findings[0]))[0];

        Assert.Equal(2, findings.Length);
        foreach (FixAllScope scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            Assert.Equal(after, await bench.TextAfterFixAllAsync(findings, first.EquivalenceKey, scope));
        }

        Assert.Equal(after, await OneByOne.FixAsync(before, left => left[0], first.EquivalenceKey!));
        Assert.Equal(after, await OneByOne.FixAsync(before, left => left[^1], first.EquivalenceKey!));
        Assert.Empty(await bench.FindingsAsync(after));
    }
}
