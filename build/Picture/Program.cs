using System.ComponentModel;
using CliWrap;
using DualStackAnalyzer.Picture.Drawing;
using DualStackAnalyzer.Workbench;

// Draws what an editor shows of docs/samples/listener: docs/editor.svg for the repository, docs/editor.png for the package page.
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
    .Split(Path.PathSeparator)
    .Where(file => !file.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal))
    .Select(file => MetadataReference.CreateFromFile(file));
string sample = File.ReadAllText(Path.Combine(Repository.Root, "docs", "samples", "listener", "Program.cs"));
string svg = Path.Combine(Repository.Root, "docs", "editor.svg");
File.WriteAllText(svg, EditorPicture.Of(await Shot.TakeAsync(sample, references, CancellationToken.None)));

try
{
    await Cli.Wrap("rsvg-convert").WithArguments(["--zoom", "2", "--output", Path.ChangeExtension(svg, ".png"), svg]).ExecuteAsync();
    return 0;
}
catch (Win32Exception)
{
    Console.Error.WriteLine("docs/editor.png was not drawn: rsvg-convert is missing (on Debian and Ubuntu: apt-get install librsvg2-bin).");
    return 1;
}
