namespace CourseKit.Build;

/// <summary>Puts staged folders in the places of old ones: all of them, or, when one fails, none.</summary>
internal static class OutputSwap
{
    /// <param name="names">The folders that change. One that is not staged has no successor: the old one only goes.</param>
    public static void Run(OutputTarget target, StagingFolder staging, IEnumerable<string> names)
    {
        var done = new Stack<string>();
        try
        {
            foreach (var name in names)
            {
                Put(target, staging, name);
                done.Push(name);
            }
        }
        catch
        {
            while (done.TryPop(out var name)) PutBack(target, staging, name);
            throw;
        }
    }

    private static void Put(OutputTarget target, StagingFolder staging, string name)
    {
        var current = target.PathOf(name);
        if (Directory.Exists(staging.NextOf(name))) FolderSwap.Put(staging.NextOf(name), current, staging.PreviousOf(name));
        else Directory.Move(current, staging.PreviousOf(name));
    }

    private static void PutBack(OutputTarget target, StagingFolder staging, string name)
    {
        var (next, current, previous) = (staging.NextOf(name), target.PathOf(name), staging.PreviousOf(name));
        if (Directory.Exists(next))
        {
            // The two changed places in one step.
            FolderSwap.Put(next, current, previous);
            return;
        }

        if (Directory.Exists(current)) Directory.Move(current, next);
        if (Directory.Exists(previous)) Directory.Move(previous, current);
    }
}
