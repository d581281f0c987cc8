using DualStackAnalyzer.Picture.Drawing;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>The README is short, and its picture shows what the analyzer and the fix really give.</summary>
public sealed class ReadmeTests
{
    private const int MostWords = 900;

    [Fact]
    public void It_is_read_in_little_time() =>
        Assert.InRange(Pages.Readme.Text.Split((char[]?)null).Count(word => word.Any(char.IsLetterOrDigit)), 1, MostWords);

    [Fact]
    public async Task The_picture_is_what_the_command_draws_now()
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        var references = await Target.Net100.References().ResolveAsync(LanguageNames.CSharp, cancel);
        Shot shot = await Shot.TakeAsync(File.ReadAllText(Checkout.At("docs/samples/listener/Program.cs")), references, cancel);

        Assert.Equal(File.ReadAllText(Checkout.At("docs/editor.svg")), EditorPicture.Of(shot));
    }

    [Fact]
    public void The_picture_of_the_package_page_has_the_same_shape()
    {
        byte[] png = File.ReadAllBytes(Checkout.At("docs/editor.png"));
        var svg = System.Xml.Linq.XDocument.Load(Checkout.At("docs/editor.svg")).Root!;

        Assert.Equal(2 * Length("width"), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), 1.0);
        Assert.Equal(2 * Length("height"), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)), 1.0);

        double Length(string name) => double.Parse(svg.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
    }
}
