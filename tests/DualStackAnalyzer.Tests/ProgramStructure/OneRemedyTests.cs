using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using DualStackAnalyzer.Tests.Fixes;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>
/// Over every sample of this test project (its string literals, read from the assembly): one mistake, one diagnostic.
/// </summary>
public sealed class OneRemedyTests
{
    private static readonly Regex Markup = new(@"\{\|[^:|{}]*:|\|\}|\[\||\|\]", RegexOptions.CultureInvariant);

    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.NetStandard20)]
    public async Task No_sample_gets_two_diagnostics_for_one_mistake(Target target)
    {
        ImmutableArray<MetadataReference> references = await Findings.ReferencesAsync(target);
        var doubles = new List<string>();
        int samples = 0;
        int reported = 0;
        foreach (string source in Samples())
        {
            ImmutableArray<Diagnostic> found = await Findings.InAsync(source, references);
            samples++;
            reported += found.Length;
            doubles.AddRange(Doubles(found).Select(pair => pair + Environment.NewLine + source));
        }

        Assert.True(samples > 200, $"only {samples} samples found");
        Assert.True(reported > 100, $"only {reported} diagnostics in {samples} samples");
        Assert.True(doubles.Count == 0, string.Join(Environment.NewLine + Environment.NewLine, doubles));
    }

    /// <summary>
    /// Two on one place; two about the creation of one IPv6 socket, of which only one can be the mistake
    /// (a certain failure of another call on the same socket is a mistake of its own); two on one line for one socket.
    /// </summary>
    private static IEnumerable<string> Doubles(ImmutableArray<Diagnostic> found)
    {
        foreach (IGrouping<TextSpan, Diagnostic> place in found.GroupBy(it => it.Location.SourceSpan))
        {
            if (place.Count() > 1)
            {
                yield return "one place: " + string.Join(", ", place);
            }
        }

        foreach (IGrouping<TextSpan, Diagnostic> creation in found.GroupBy(Creation))
        {
            string[] choices = [.. creation.Where(IsAboutTheChoice).Select(it => it.Id)];
            if (choices.Distinct().Count() > 1 || choices.Count(it => it.StartsWith("DSA1", StringComparison.Ordinal)) > 1)
            {
                yield return "one creation: " + string.Join(", ", creation);
            }

            foreach (IGrouping<int, Diagnostic> line in creation.GroupBy(Line))
            {
                if (line.Count() > 1)
                {
                    yield return "one line: " + string.Join(", ", line);
                }
            }
        }
    }

    private static bool IsAboutTheChoice(Diagnostic diagnostic) =>
        diagnostic.Id.StartsWith("DSA1", StringComparison.Ordinal) || diagnostic.Id.StartsWith("DSA2", StringComparison.Ordinal)
        || diagnostic.Id is "DSA3001" or "DSA3003" or "DSA3004";

    private static TextSpan Creation(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticRoles.Creation, out string? index) && index is not null
            ? diagnostic.AdditionalLocations[int.Parse(index, CultureInfo.InvariantCulture)].SourceSpan
            : diagnostic.Location.SourceSpan;

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    /// <summary>The literals that are C# with sockets in them, without their markup.</summary>
    private static IEnumerable<string> Samples()
    {
        using var assembly = new PEReader(File.OpenRead(typeof(OneRemedyTests).Assembly.Location));
        MetadataReader reader = assembly.GetMetadataReader();
        for (UserStringHandle handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = reader.GetNextHandle(handle))
        {
            string text = reader.GetUserString(handle);
            if (text.Contains('\n', StringComparison.Ordinal)
                && (text.Contains("Socket", StringComparison.Ordinal) || text.Contains("Listener", StringComparison.Ordinal)
                    || text.Contains("UdpClient", StringComparison.Ordinal)))
            {
                string[] sources = Patch.Is(text) ? [Patch.Of(text).Before, Patch.Of(text).After] : [text];
                foreach (string source in sources)
                {
                    yield return Markup.Replace(SourceShape.Whole(source), "");
                }
            }
        }
    }

    /// <summary>A factory creates, a session binds, an application starts the session: it is for the session to choose.</summary>
    [Fact]
    public Task A_socket_that_is_created_and_bound_two_types_further_in_is_told_once() => AnalyzerVerifier.ReportsAsync("""
        static class Factory
        {
            public static Socket Create() => new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
        }

        sealed class Session
        {
            private Socket _rtp;

            public void Open()
            {
                _rtp = {|DSA1005:Factory.Create()|};
                _rtp.Bind(new IPEndPoint(IPAddress.Any, 0));
            }
        }

        sealed class Application
        {
            private readonly Session _session = new Session();

            public void Run() => _session.Open();
        }
        """);
}
