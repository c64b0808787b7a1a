using CourseKit.Testing;

namespace CourseKit.Tests;

/// <summary>Compiled into every test project that has snapshots.</summary>
public sealed class NoOrphanSnapshots
{
    [Fact]
    public void Every_snapshot_of_this_project_belongs_to_a_test()
    {
        var folder = typeof(NoOrphanSnapshots).Assembly
            .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ProjectFolder").Value!;

        Assert.Empty(SnapshotOrphans.Find(typeof(NoOrphanSnapshots).Assembly, folder));
    }
}
