using CourseKit.Export;

namespace CourseKit.House.Tests;

public sealed class ExporterTests
{
    private const string List = "src/CourseKit.Export/Exporters.cs";

    [Fact]
    public void Nobody_but_the_list_knows_an_exporter()
    {
        var names = Exporters.All.Select(exporter => exporter.GetType().Name).Concat(Exporters.OfDecks.Select(exporter => exporter.GetType().Name)).ToList();

        var wrong = Repository.Files("src", "*.cs").Where(path => path != List)
            .SelectMany(path => names.Where(name => Path.GetFileNameWithoutExtension(path) != name && Repository.Read(path).Contains(name, StringComparison.Ordinal))
                .Select(name => $"{name} in {path}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_exporter_is_in_the_list()
    {
        var listed = Exporters.All.Select(exporter => exporter.GetType()).Concat(Exporters.OfDecks.Select(exporter => exporter.GetType()));
        var written = typeof(Exporters).Assembly.GetTypes().Where(type => type.IsClass && (typeof(IExporter).IsAssignableFrom(type) || typeof(IDeckExporter).IsAssignableFrom(type)));

        Assert.Equal(written.OrderBy(type => type.Name, StringComparer.Ordinal), listed.OrderBy(type => type.Name, StringComparer.Ordinal));
    }
}
