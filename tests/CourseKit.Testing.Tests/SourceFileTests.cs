namespace CourseKit.Testing.Tests;

public sealed class SourceFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coursekit-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("/_/tests/A.cs")]
    [InlineData("/_1/tests/A.cs")]
    public void A_path_of_a_CI_build_is_found_above_the_assembly(string compiled)
    {
        var source = Path.Combine(_folder, "tests", "A.cs");
        Directory.CreateDirectory(Path.GetDirectoryName(source)!);
        File.WriteAllText(source, "");

        Assert.Equal(source, SourceFile.OnDisk(compiled, Path.Combine(_folder, "tests", "bin", "Release") + "/"));
    }

    [Theory]
    [InlineData("/repository/tests/A.cs")]
    [InlineData("/_tests/A.cs")]
    [InlineData("C:\\tests\\A.cs")]
    public void Another_path_is_taken_as_it_is(string compiled) => Assert.Equal(compiled, SourceFile.OnDisk(compiled, _folder));

    [Fact]
    public void A_source_that_is_not_there_is_said_with_what_to_do()
    {
        var failure = Assert.Throws<SnapshotException>(() => SourceFile.OnDisk("/_/tests/Nowhere.cs", _folder));

        Assert.Contains("DeterministicSourcePaths", failure.Message, StringComparison.Ordinal);
    }
}
