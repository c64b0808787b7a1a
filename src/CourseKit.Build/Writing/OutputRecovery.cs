namespace CourseKit.Build;

/// <summary>Ends what killed builds began, so that the folders of the output are of one build again.</summary>
internal static class OutputRecovery
{
    /// <summary>The lock of the output must be held.</summary>
    public static void Run(OutputTarget target)
    {
        foreach (var left in StagingFolder.Left(target))
        {
            // Without it the build was killed before the exchange: the old output stands untouched.
            if (File.Exists(left.Ready)) EndSwap(target, left);
            left.Delete();
        }
    }

    private static void EndSwap(OutputTarget target, StagingFolder left)
    {
        var ours = OutputManifest.Read(OutputManifest.PathIn(target));
        var hashes = OutputManifest.Read(left.Ready);
        foreach (var name in OutputTarget.Names)
        {
            var current = ExistingOutput.Of(target.Folder, name);
            // What somebody has put there since must not go away with the old folder; the build that comes will refuse it.
            if (current.FirstBeside(ours) is not null) continue;
            if (hashes.Keys.Any(path => OutputPaths.IsIn(name, path)))
            {
                // After an exchange the old folder stands under the name of the new one.
                if (ExistingOutput.Of(left.Next, name).Holds(hashes)) OutputSwap.Run(target, left, [name]);
            }
            else if (current.Exists && ours.Keys.Any(path => OutputPaths.IsIn(name, path)))
            {
                OutputSwap.Run(target, left, [name]);
            }
        }

        File.Move(left.Ready, OutputManifest.PathIn(target), overwrite: true);
    }
}
